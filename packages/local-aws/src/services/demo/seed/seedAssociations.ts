import { eksArn, iamArn } from '../../arns';
import type { EksRegion } from '../../eks/EksRegion';
import type { DemoAssociation } from '../DemoCompany';
import { PLACE } from '../place';
import type { DemoClock } from './DemoClock';
import { documentText } from './documentText';

export function seedAssociations(
  eks: EksRegion,
  associations: readonly DemoAssociation[],
  clock: DemoClock,
): void {
  for (const association of associations) {
    const { id, cluster, policy } = association;
    const createdAt = clock.daysAgo(association.daysOld);
    eks.associations.add({
      associationId: id,
      associationArn: eksArn(PLACE, `podidentityassociation/${cluster}/${id}`),
      clusterName: cluster,
      namespace: association.namespace,
      serviceAccount: association.serviceAccount,
      roleArn: iamArn(PLACE, `role${association.role}`),
      disableSessionTags: association.disableSessionTags ?? false,
      policy: policy === undefined ? undefined : documentText(policy),
      createdAt,
      modifiedAt: createdAt,
      tags: new Map(Object.entries(association.tags ?? {})),
    });
  }
}
