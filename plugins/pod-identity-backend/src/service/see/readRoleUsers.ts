import type {
  Association,
  Surroundings,
  SurroundingsToRead,
} from 'backstage-plugin-pod-identity-common';
import type { ClusterConfig } from '../../config';
import type { Attempts } from './Attempts';
import type { AwsReads } from './AwsReads';

/** How many associations are described for it: a list does not tell their roles. */
const AT_MOST = 20;

/**
 * The service accounts that have the role of an association, among those that its trust policy names. Undefined where not all
 * of them could be read, or there are too many: then nothing may be concluded.
 */
export async function readRoleUsers(
  target: ClusterConfig,
  { roleArn }: Association,
  isRoleUser: NonNullable<SurroundingsToRead['isRoleUser']>,
  reads: AwsReads,
  attempts: Attempts,
): Promise<Surroundings['roleUsers']> {
  const { name } = target.cluster;
  const found = await attempts.make(
    { what: 'association', name: `associations of cluster ${name}` },
    async () => {
      const { summaries, complete } = await reads.associations(target);
      const candidates = summaries.filter(isRoleUser);
      return complete && candidates.length <= AT_MOST
        ? Promise.all(
            candidates.map(({ id }) => reads.associationById(target, id)),
          )
        : undefined;
    },
  );
  return found.ok
    ? found.value?.flatMap(association =>
        association?.roleArn === roleArn
          ? [
              {
                namespace: association.namespace,
                serviceAccount: association.serviceAccount,
              },
            ]
          : [],
      )
    : undefined;
}
