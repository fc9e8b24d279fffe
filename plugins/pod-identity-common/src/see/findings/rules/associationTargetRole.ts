import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { workload } from '../../../services/findings/statements';
import { told } from '../../../words/told';

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
            message: told`Pods of ${{
              serviceAccount: workload(context),
            }} work as ${{
              targetRoleArn: association.targetRoleArn,
            }}, whose policies are not shown here.`,
            advice:
              'Look at the policies of the target role; the role shown here is only there to assume it.',
            subject: { kind: 'association' },
          },
        ]
      : [];
  },
};
