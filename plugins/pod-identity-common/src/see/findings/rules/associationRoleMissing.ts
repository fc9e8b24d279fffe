import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { workload } from '../../../services/findings/statements';
import { told } from '../../../words/told';

/** Deleting a role leaves its associations behind. */
export const associationRoleMissing: FindingCheck = {
  id: 'association-role-missing',
  severity: 'error',
  title: 'The association leads to a role that does not exist',
  check(context) {
    const { association } = context.known;
    return association && context.input.role.state === 'absent'
      ? [
          {
            message: told`The association of ${{
              serviceAccount: workload(context),
            }} leads to ${{
              roleArn: association.roleArn,
            }}, which does not exist.`,
            advice:
              'Create the role again or give the association another; then recreate the pods.',
            subject: { kind: 'association' },
          },
        ]
      : [];
  },
};
