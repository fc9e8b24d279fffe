import { paginateListAttachedRolePolicies } from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { readManagedPolicy } from './readManagedPolicy';
import { joinReadings, readPolicy, type PoliciesReading } from './readPolicy';

/** Reads the managed policies attached to a role. */
export function readAttachedPolicies(
  aws: AwsConnection,
  roleName: string,
  options: CallOptions,
): Promise<PoliciesReading> {
  return readPolicy({ name: '(attached policies)' }, async () => {
    const arns = await listArns(aws, roleName, options);
    return joinReadings(
      await Promise.all(arns.map(arn => readManagedPolicy(aws, arn, options))),
    );
  });
}

function listArns(
  aws: AwsConnection,
  roleName: string,
  options: CallOptions,
): Promise<string[]> {
  return aws.run(
    { action: 'iam:ListAttachedRolePolicies', resource: `role ${roleName}` },
    options,
    async () => {
      const arns: string[] = [];
      for await (const page of paginateListAttachedRolePolicies(
        { client: aws.iam },
        { RoleName: roleName },
        { abortSignal: options.signal },
      )) {
        arns.push(
          ...(page.AttachedPolicies ?? []).map(({ PolicyArn }) => PolicyArn!),
        );
      }
      return arns;
    },
  );
}
