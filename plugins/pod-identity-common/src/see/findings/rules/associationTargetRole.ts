import type { FindingCheck } from '../FindingRule';
import { workload } from '../support/names';

/** https://docs.aws.amazon.com/eks/latest/userguide/pod-id-assign-target-role.html */
export const associationTargetRole: FindingCheck = {
  id: 'association-target-role',
  severity: 'info',
  title: 'Pods work as a target role',
  check(context) {
    const { association } = context.known;
    return association?.targetRoleArn
      ? [
          {
            message: `Pods of ${workload(context)} work as ${
              association.targetRoleArn
            }, whose policies are not shown here.`,
            advice:
              'Look at the policies of the target role; the role shown here is only there to assume it.',
            subject: { kind: 'association' },
          },
        ]
      : [];
  },
};
