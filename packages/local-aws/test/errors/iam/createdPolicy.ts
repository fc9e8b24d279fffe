import {
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
} from '@aws-sdk/client-iam';
import type { TestAws } from '../../../src/__testUtils__';
import { DOCUMENT } from './fixture';

/** Creates a managed policy of as many versions as asked for; gives its ARN. */
export async function createdPolicy(
  aws: TestAws,
  PolicyName: string,
  versions = 1,
): Promise<{ PolicyArn?: string }> {
  const { iam } = aws.clients();
  const PolicyDocument = DOCUMENT;
  const { Policy } = await iam.send(
    new CreatePolicyCommand({ PolicyName, PolicyDocument }),
  );
  const PolicyArn = Policy?.Arn;
  for (let version = 2; version <= versions; version++) {
    await iam.send(
      new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument }),
    );
  }
  return { PolicyArn };
}
