import type { TablePlace } from 'backstage-plugin-pod-identity-common';
import type { AwsConnections, CallOptions } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Attempts } from '../reading/Attempts';
import type { ResourceReading } from './ResourceReading';

/** Reads the policy of a table, in the account that its ARN names, where the portal knows that. */
export async function readTablePolicy(
  table: TablePlace,
  aws: AwsConnections,
  targets: readonly ClusterConfig[],
  attempts: Attempts,
  call: CallOptions,
): Promise<ResourceReading> {
  const { accountId, policyArn } = table;
  const name = `table policy of ${table.name}`;
  const owner = targets.find(({ cluster }) => cluster.accountId === accountId);
  if (!owner) {
    return {
      resource: {
        accountId,
        policy: {
          state: 'unread',
          name,
          reason: `The portal has no cluster in account ${accountId}, to which the table belongs, and so no way to read its policy.`,
        },
      },
    };
  }
  const read = await attempts.make(
    { kind: 'policy', name, arn: policyArn },
    () =>
      aws
        .of(owner, call)
        .in(table.region)
        .dynamodb.readTablePolicy(table.policyArn),
  );
  if (read.state === 'unread') {
    const policy = { state: 'unread', name, reason: read.reason } as const;
    const resource = { accountId, policy };
    // Of what is not there, nothing else is worth asking for.
    return read.cause === 'not-found' ? { resource } : { owner, resource };
  }
  return {
    owner,
    resource: {
      accountId,
      policy:
        read.state === 'absent'
          ? read
          : { state: 'read', name, arn: policyArn, document: read.value },
    },
  };
}
