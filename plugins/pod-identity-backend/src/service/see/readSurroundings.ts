import {
  surroundingsToRead,
  type Association,
  type Role,
  type ServiceAccountRef,
  type Surroundings,
} from 'backstage-plugin-pod-identity-common';
import type { ClusterConfig } from '../../config';
import type { Attempts } from './Attempts';
import type { AwsReads } from './AwsReads';
import { readBuckets } from './readBuckets';
import { readRoleUsers } from './readRoleUsers';

/** Reads what findings want to know around a role; nothing where there is none. What AWS does not give is left out. */
export async function readSurroundings(
  target: ClusterConfig,
  serviceAccount: ServiceAccountRef,
  { association, role }: { association?: Association; role?: Role },
  reads: AwsReads,
  attempts: Attempts,
): Promise<Pick<Surroundings, 'buckets' | 'roleUsers'>> {
  if (!association || !role) {
    return {};
  }
  const { buckets, isRoleUser } = surroundingsToRead({
    serviceAccount,
    cluster: target.cluster,
    association,
    role,
  });
  const [settings, roleUsers] = await Promise.all([
    // With a target role, what this role may do concerns nobody.
    association.targetRoleArn
      ? undefined
      : readBuckets(target, buckets, reads, attempts),
    isRoleUser &&
      readRoleUsers(target, association, isRoleUser, reads, attempts),
  ]);
  return { buckets: settings, roleUsers };
}
