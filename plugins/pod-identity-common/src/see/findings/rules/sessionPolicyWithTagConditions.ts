import { isSessionTagKey } from '../../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../../subject/session/tagKnowledge';
import { listOf } from '../../../words/listOf';
import { statementName } from '../../../words/statementName';
import type { StatementRef } from '../../../model';
import type { FindingCheck, FindingContext } from '../FindingRule';
import { workload } from '../support/names';
import { wantsKey } from '../support/operators';
import { wantedPrincipalTags } from '../support/principalTags';
import { grantingStatements, podStatements } from '../support/statements';

/** A session policy is allowed only with session tags off, and without tags no condition on them matches. */
export const sessionPolicyWithTagConditions: FindingCheck = {
  id: 'session-policy-with-tag-conditions',
  severity: 'error',
  title: 'Session tags are off, and conditions want them',
  check(context) {
    const { association } = context.known;
    const defeated = association?.disableSessionTags
      ? statementsThatWantTags(context)
      : [];
    return defeated.length
      ? [
          {
            message: `The association of ${workload(context)} ${
              association?.sessionPolicy
                ? 'has a session policy and therefore no session tags'
                : 'turns session tags off'
            }, and ${listOf(defeated.map(statementName))} ${
              defeated.length === 1 ? 'wants' : 'want'
            } them: that never matches.`,
            advice: association?.sessionPolicy
              ? 'Remove the session policy, or grant by prefix instead of by tags.'
              : 'Turn session tags on for the association, or grant by prefix instead of by tags.',
            subject: { kind: 'association' },
          },
        ]
      : [];
  },
};

function statementsThatWantTags(context: FindingContext): StatementRef[] {
  const trusting = podStatements(context).filter(({ statement }) =>
    statement.conditions.some(({ key, operator }) => {
      const tagKey = afterPrefix(key, 'aws:RequestTag/');
      return (
        tagKey !== undefined && isSessionTagKey(tagKey) && wantsKey(operator)
      );
    }),
  );
  const granting = grantingStatements(context).filter(located =>
    wantedPrincipalTags(located).some(({ tagKey }) => isSessionTagKey(tagKey)),
  );
  return [...trusting, ...granting].map(({ ref }) => ref);
}
