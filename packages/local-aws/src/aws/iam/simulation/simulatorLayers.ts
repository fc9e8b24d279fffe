import { parsePolicy, type NamedPolicy, type PolicyLayers } from 'iam-policy';
import type { Simulation } from './Simulation';

/** A policy that leaves a resource to the policies of an account. */
function delegating(accountId: string, resource?: string): NamedPolicy[] {
  const { document } = parsePolicy({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${accountId}:root` },
      Action: ['sts:*', 'kms:*'],
      ...(resource === undefined ? {} : { Resource: resource }),
    },
  });
  return document ? [{ name: 'delegation', document }] : [];
}

/**
 * The simulator asks the policies of the caller alone where roles and keys would have their own say, unless a resource policy is
 * given; for roles not even then: https://github.com/aws/aws-cli/issues/10314
 */
export function simulatorLayers(
  simulation: Simulation,
  action: string,
): PolicyLayers {
  const { accountId, layers } = simulation;
  return {
    ...layers,
    trust: { state: 'read', policies: delegating(accountId) },
    ...(/^kms:/i.test(action) && layers.resource?.state === 'absent'
      ? { resource: { state: 'read', policies: delegating(accountId, '*') } }
      : {}),
  };
}
