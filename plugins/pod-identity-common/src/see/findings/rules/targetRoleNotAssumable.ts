import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { isDeniedToRole } from '../../../services/findings/isDeniedToRole';
import { roleName } from '../../../services/findings/statements';
import { told } from '../../../words/told';

/** The first role itself goes on to assume the target, and passes its session tags on. */
export const targetRoleNotAssumable: FindingCheck = {
  id: 'target-role-not-assumable',
  severity: 'error',
  title: 'The role may not assume the target role of the association',
  check(context) {
    const { association } = context.known;
    const target = association?.targetRoleArn;
    if (!target) {
      return [];
    }
    const wanted = association.disableSessionTags
      ? ['sts:AssumeRole']
      : ['sts:AssumeRole', 'sts:TagSession'];
    return wanted
      .filter(action =>
        isDeniedToRole(
          context,
          { action, resource: target },
          // What the target's own trust policy says was not read, and the session policy narrows only the target.
          { trust: { state: 'unread', reason: 'It is of another role.' } },
        ),
      )
      .map(action => ({
        message: told`The policies of ${{
          role: roleName(context),
        }} do not allow ${{ action }} on the target role ${{
          targetRoleArn: target,
        }}.`,
        advice: told`Allow ${{ action }} on ${{
          targetRoleArn: target,
        }} in a policy of the role.`,
        subject: { kind: 'role' },
      }));
  },
};
