import { policySize } from 'iam-policy';
import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import { AwsError } from '../../wire/types';
import { checkDocument } from '../iam/checkDocument';
import { defaultDocument, type IamAccount } from '../../platform/identity';

const MAX_SIZE = 2048;

function managedDocument(account: IamAccount, arn: string): string {
  const policy = account.policy(arn);
  if (!policy) {
    throw new AwsError('NoSuchEntity', `Policy ${arn} was not found.`, {
      status: 404,
    });
  }
  return defaultDocument(policy);
}

/** Session policies of a request: one document, and managed policies by ARN. */
export function checkSessionPolicies(
  account: IamAccount,
  input: Pick<AssumeRoleRequest, 'Policy' | 'PolicyArns'>,
): string[] {
  const managed = (input.PolicyArns ?? []).map(({ arn = '' }) =>
    managedDocument(account, arn),
  );
  if (input.Policy === undefined) {
    return managed;
  }
  const own = checkDocument(input.Policy, { kind: 'session' });
  const size = policySize(own);
  if (size > MAX_SIZE) {
    const percent = Math.ceil((size / MAX_SIZE) * 100);
    throw new AwsError(
      'PackedPolicyTooLargeException',
      `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`,
    );
  }
  return [own, ...managed];
}
