import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { told } from '../../../words/told';

/** The agent hands the credentials to the pods of its node. */
export const agentAbsent: FindingCheck = {
  id: 'agent-absent',
  severity: 'error',
  title: 'The cluster has no Pod Identity Agent',
  check: ({ input: { agent, cluster } }) =>
    agent === 'absent'
      ? [
          {
            message: told`Cluster ${{
              cluster: cluster.name,
            }} runs no Pod Identity Agent, so no pod gets credentials through an association.`,
            advice:
              'Ask the platform team to install the add-on eks-pod-identity-agent.',
            subject: { kind: 'cluster' },
          },
        ]
      : [],
};
