import { GetPolicyCommand, GetPolicyVersionCommand } from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { decodeDocument } from './decodeDocument';
import { readPolicy, type PoliciesReading } from './readPolicy';
import { required } from './required';

/** Reads the default version of a managed policy: one policy, with its document or without. */
export function readManagedPolicy(
  aws: AwsConnection,
  arn: string,
  options: CallOptions,
): Promise<PoliciesReading> {
  const resource = `policy ${arn}`;
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  return readPolicy({ name, arn }, async () => {
    const { Policy } = await aws.run(
      { action: 'iam:GetPolicy', resource },
      options,
      () =>
        aws.iam.send(new GetPolicyCommand({ PolicyArn: arn }), {
          abortSignal: options.signal,
        }),
    );
    const versionId = required(
      Policy?.DefaultVersionId,
      resource,
      'default version',
    );
    const { PolicyVersion } = await aws.run(
      { action: 'iam:GetPolicyVersion', resource },
      options,
      () =>
        aws.iam.send(
          new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: versionId }),
          { abortSignal: options.signal },
        ),
    );
    const document = decodeDocument(PolicyVersion?.Document, resource);
    return { policies: [{ name, arn, document }], failures: [] };
  });
}
