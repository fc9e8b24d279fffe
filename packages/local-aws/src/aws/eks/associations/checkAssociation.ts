import { randomUUID } from 'node:crypto';
import { validatePolicy } from 'iam-policy';
import { parseRoleArn } from '../../../platform/arns';
import type { AssociationRecord, ClusterRecord } from '../EksRegion';
import { eksError, invalidParameter } from '../eksErrors';

/** A name of Kubernetes that must not be empty. Whether such a thing exists in the cluster is not checked. */
export function checkName(
  member: 'namespace' | 'serviceAccount',
  value: string | undefined,
  maxLength: number,
): string {
  if (
    value === undefined ||
    value.length > maxLength ||
    !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(value)
  ) {
    throw invalidParameter(`The ${member} ${value ?? ''} is invalid.`);
  }
  return value;
}

const MAX_LENGTH = 2048;

/** The session policy of an association: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreatePodIdentityAssociation.html */
export function checkSessionPolicy(
  policy: string | undefined,
  disableSessionTags: boolean,
): string | undefined {
  if (policy === undefined || policy === '') {
    return undefined;
  }
  if (!disableSessionTags) {
    throw invalidParameter(
      'disableSessionTags must be set to true when a policy is specified.',
    );
  }
  if (policy.length > MAX_LENGTH) {
    throw invalidParameter(
      `The policy must have at most ${MAX_LENGTH} characters.`,
    );
  }
  const problem = validatePolicy(policy, 'session').find(
    ({ level }) => level === 'error',
  );
  if (problem) {
    throw invalidParameter(`The policy is invalid: ${problem.message}`);
  }
  return policy;
}

/** A target role may be in any account, so no more than its form is checked before a pod asks for credentials. */
export function checkTargetRole(
  targetRoleArn: string | undefined,
): string | undefined {
  if (targetRoleArn === undefined || targetRoleArn === '') {
    return undefined;
  }
  if (!parseRoleArn(targetRoleArn)) {
    throw invalidParameter(`Invalid target role ARN: ${targetRoleArn}`);
  }
  return targetRoleArn;
}

/** An association that belongs to an add-on is changed by the add-on alone. AWS's wording is not known. */
export function checkNotOwned(association: AssociationRecord): void {
  if (association.ownerArn !== undefined) {
    throw eksError(
      'InvalidRequestException',
      `Association ${association.associationId} is owned by the add-on ${association.ownerArn} and can only be changed through it.`,
      { clusterName: association.clusterName },
    );
  }
}

/**
 * The external id of an association with a target role. AWS says that it is unique and nothing of its form,
 * so that nobody may count on this one.
 */
export function externalId(cluster: ClusterRecord): string {
  const [, , , region, accountId] = cluster.arn.split(':');
  return `${region}/${accountId}/${cluster.name}/${randomUUID()}`;
}
