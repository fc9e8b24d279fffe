import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { told } from '../../../words/told';

const WHERE = {
  outpost: 'runs on an AWS Outpost',
  connected: 'is only connected to EKS, and runs elsewhere',
} as const;

/** https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html#pod-id-restrictions */
export const clusterUnsupported: FindingCheck = {
  id: 'cluster-unsupported',
  severity: 'error',
  title: 'The cluster is of a kind that has no Pod Identity',
  check: ({ input: { hosting, cluster } }) =>
    hosting === 'outpost' || hosting === 'connected'
      ? [
          {
            message: told`Cluster ${{ cluster: cluster.name }} ${{
              hosting: { words: WHERE[hosting], is: hosting },
            }}, where EKS Pod Identity is not available.`,
            advice:
              'Use IAM roles for service accounts there, or run the service on a cluster in the Region.',
            subject: { kind: 'cluster' },
          },
        ]
      : [],
};
