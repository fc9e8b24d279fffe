import type { FindingCheck } from '../FindingRule';
import { workload } from '../support/names';

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
            message: `The association of ${workload(context)} leads to ${
              association.roleArn
            }, which does not exist.`,
            advice:
              'Create the role again or give the association another; then recreate the pods.',
            subject: { kind: 'association' },
          },
        ]
      : [];
  },
};
