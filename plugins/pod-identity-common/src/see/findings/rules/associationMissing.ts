import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { workload } from '../../../services/findings/statements';
import { told } from '../../../words/told';

/** Pods of a service account without an association get no credentials from Pod Identity. */
export const associationMissing: FindingCheck = {
  id: 'association-missing',
  severity: 'error',
  title: 'The service account has no association',
  check: context =>
    context.input.mechanism.association.state !== 'absent'
      ? []
      : [
          {
            message: told`Cluster ${{
              cluster: context.input.cluster.name,
            }} has no association for ${{
              serviceAccount: workload(context),
            }}, so its pods get no credentials from Pod Identity.`,
            advice:
              'Grant access to the service account, or take it out of the annotation.',
            subject: { kind: 'service-account' },
          },
        ],
};
