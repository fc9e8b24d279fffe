import type { AskingServiceAccount } from 'backstage-plugin-pod-identity-common';
import type { ClusterConfig } from '../../config';
import type { Fleet } from './Fleet';
import {
  serviceAccountKey,
  type VisibleServiceAccounts,
} from './visibleServiceAccounts';

/** The associations of some clusters, parted by what a person may see. */
export interface VisibleAssociations {
  found: { who: AskingServiceAccount; entityRefs: readonly string[] }[];
  /** How many are not for this person to see. */
  hidden: number;
}

/** Lists the associations of the clusters and reads those that may be seen. How many calls run at once, the connections limit. */
export async function readVisible(
  targets: readonly ClusterConfig[],
  fleet: Fleet,
  visible: VisibleServiceAccounts,
): Promise<VisibleAssociations> {
  const parts = await Promise.all(
    targets.map(target => readOne(target, fleet, visible)),
  );
  return {
    found: parts.flatMap(({ found }) => found),
    hidden: parts.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}

async function readOne(
  target: ClusterConfig,
  fleet: Fleet,
  visible: VisibleServiceAccounts,
): Promise<VisibleAssociations> {
  const summaries = await fleet.associations(target);
  const mine = summaries.flatMap(summary => {
    const { namespace, serviceAccount } = summary;
    const clusterArn = target.cluster.arn;
    const entityRefs = visible.get(
      serviceAccountKey({ clusterArn, namespace, serviceAccount }),
    );
    return entityRefs ? [{ summary, entityRefs }] : [];
  });
  const read = await Promise.all(
    mine.map(async ({ summary, entityRefs }) => {
      const who = await fleet.asking(target, summary);
      return who ? [{ who, entityRefs }] : [];
    }),
  );
  return { found: read.flat(), hidden: summaries.length - mine.length };
}
