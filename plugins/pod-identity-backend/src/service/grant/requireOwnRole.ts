import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  ownershipTags,
  roleNameFor,
  samePolicy,
  writeTrustPolicy,
} from 'backstage-plugin-pod-identity-common';
import { coded } from '../../coded';
import type { AwsConnection } from '../../aws';
import { boundaryArnFor } from '../../config';
import { roleArnOf } from './roleArnOf';
import { roleNameOf } from '../roleNameOf';
import type { PassedGrant } from './GrantGuard';

/**
 * Throws unless this portal made the role, for this service account and owner, and still has its boundary. The portal may
 * pass every role of the path to EKS: without this, a person could take another team's role by naming its ARN.
 */
export async function requireOwnRole(
  aws: Pick<AwsConnection, 'iam'>,
  { target, serviceAccount, owner, limits }: PassedGrant,
  { roleArn, dryRun }: { roleArn: string; dryRun: boolean },
): Promise<void> {
  const name = roleNameOf(roleArn);
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) {
    throw coded(
      new InputError(`'${roleArn}' is not the ARN of an IAM role.`),
      'role-arn-invalid',
      { roleArn },
    );
  }
  if (roleArn !== roleArnOf(target, limits, name)) {
    throw coded(
      new NotAllowedError(
        `The role ${roleArn} is not under the path ${limits.rolePath} of account ${target.cluster.accountId}. Only a role that this portal made for this service account can be associated.`,
      ),
      'role-outside-path',
      { roleArn, path: limits.rolePath, account: target.cluster.accountId },
    );
  }
  const role = await aws.iam.identifyRole(name);
  if (!role && dryRun && name === roleNameFor(serviceAccount)) {
    // A dry run of both steps: the role that the first would have made.
    return;
  }
  if (role?.arn !== roleArn) {
    throw coded(
      new NotFoundError(
        `There is no role ${roleArn}. Create it first, with the same service account and owner.`,
      ),
      'role-not-found',
      { roleArn },
    );
  }
  const foreign = Object.entries(ownershipTags(serviceAccount, owner)).find(
    ([key, value]) => role.tags[key] !== value,
  );
  if (foreign) {
    throw coded(
      new NotAllowedError(
        `The role ${roleArn} was not made by this portal for this service account and ${owner}: its tag ${foreign[0]} says otherwise.`,
      ),
      'role-not-ours',
      { roleArn, owner, tag: foreign[0] },
    );
  }
  const boundaryArn = boundaryArnFor(limits, target);
  if (boundaryArn && role.boundaryArn !== boundaryArn) {
    throw coded(
      new NotAllowedError(
        `The role ${roleArn} does not have the permissions boundary ${boundaryArn}. Create the role again: that sets it.`,
      ),
      'role-without-boundary',
      { roleArn, boundaryArn },
    );
  }
  if (
    !samePolicy(
      role.trustPolicy,
      writeTrustPolicy(serviceAccount, target.cluster),
    )
  ) {
    throw coded(
      new ConflictError(
        `The trust policy of role ${roleArn} is not the one that this portal wrote for service account ${serviceAccount.namespace}/${serviceAccount.serviceAccount}: somebody replaced it, so that others might assume the role, or its pods might not. Create the role again, which sets it, and then the association.`,
      ),
      'role-trust-replaced',
      { roleArn },
    );
  }
}
