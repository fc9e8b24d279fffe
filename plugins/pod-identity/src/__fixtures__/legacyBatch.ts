import type {
  ServiceAccountAccess,
  Unread,
} from 'backstage-plugin-pod-identity-common';
import { makeAccess } from './make';

const decommissioned = {
  arn: 'arn:aws:eks:us-east-1:111122223333:cluster/eks-decommissioned',
  name: 'eks-decommissioned',
  accountId: '111122223333',
  region: 'us-east-1',
};

const notFound = {
  cause: 'not-found',
  reason:
    'EKS in us-east-1 knows no cluster eks-decommissioned in account 111122223333.',
  advice:
    'Correct the annotation, or take the cluster out of podIdentity.clusters.',
} satisfies Omit<Unread, 'state'>;

/** The cluster cannot be read. */
export const legacyBatch: ServiceAccountAccess = makeAccess(
  'batch',
  'legacy-batch',
  {
    status: 'unread',
    association: { state: 'unread', ...notFound },
    failures: [
      {
        subject: { kind: 'cluster', name: 'cluster eks-decommissioned' },
        ...notFound,
      },
    ],
  },
  decommissioned,
);
