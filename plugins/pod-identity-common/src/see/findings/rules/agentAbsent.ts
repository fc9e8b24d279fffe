import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { told } from '../../../words/told';

/** The agent hands the credentials to the pods of its node. An agent that was not installed by EKS is invisible to it. */
export const agentAbsent: FindingCheck = {
  id: 'agent-absent',
  severity: 'warning',
  title: 'No Pod Identity Agent is known to run on the cluster',
  check: ({ input: { mechanism, cluster } }) =>
    mechanism.agent.state === 'absent' &&
    mechanism.association.state !== 'absent'
      ? [
          {
            message: told`EKS knows of no Pod Identity Agent on cluster ${{
              cluster: cluster.name,
            }}, neither as an add-on nor by Auto Mode: without one no pod gets credentials through an association.`,
            advice:
              "Ask the platform team to install the add-on eks-pod-identity-agent or, where the agent was installed otherwise, to say agent: self-managed of the cluster in the portal's config.",
            subject: { kind: 'cluster' },
          },
        ]
      : [],
};
