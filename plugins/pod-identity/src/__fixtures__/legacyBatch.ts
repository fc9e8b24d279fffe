import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { makeAccess } from './make';

const decommissioned = {
  arn: 'arn:aws:eks:us-east-1:111122223333:cluster/eks-decommissioned',
  name: 'eks-decommissioned',
  accountId: '111122223333',
  region: 'us-east-1',
};

/** The cluster cannot be read. */
export const legacyBatch: ServiceAccountAccess = makeAccess(
  'batch',
  'legacy-batch',
  {
    failures: [
      {
        what: 'cluster',
        name: 'cluster eks-decommissioned',
        reason: 'not-found',
        message:
          'EKS in us-east-1 knows no cluster eks-decommissioned in account 111122223333.',
        advice:
          'Correct the annotation, or take the cluster out of podIdentity.clusters.',
      },
    ],
  },
  decommissioned,
);
