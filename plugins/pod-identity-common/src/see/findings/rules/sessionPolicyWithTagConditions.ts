import { isSessionTagKey } from '../../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../../subject/session/tagKnowledge';
import { listOf } from '../../../words/listOf';
import { statementWords } from '../../../words/statement';
import type { StatementRef } from '../../../model';
import type {
  FindingCheck,
  FindingContext,
} from '../../../services/findings/FindingCheck';
import {
  grantingStatements,
  podStatements,
  workload,
} from '../../../services/findings/statements';
import { wantsKey } from '../../../services/findings/operators';
import { wantedPrincipalTags } from '../support/principalTags';
import { told } from '../../../words/told';

/** A session policy is allowed only with session tags off, and without tags no condition on them matches. */
export const sessionPolicyWithTagConditions: FindingCheck = {
  id: 'session-policy-with-tag-conditions',
  severity: 'error',
  title: 'Session tags are off, and conditions want them',
  check(context) {
    const { association } = context.known;
    const hasPolicy = association?.sessionPolicy !== undefined;
    const defeated = association?.disableSessionTags
      ? statementsThatWantTags(context)
      : [];
    return defeated.length
      ? [
          {
            cause: hasPolicy ? 'session-policy' : 'session-tags-off',
            message: hasPolicy
              ? told`The association of ${{
                  serviceAccount: workload(context),
                }} has a session policy and therefore no session tags, and ${{
                  statements: wanting(defeated),
                }} them: that never matches.`
              : told`The association of ${{
                  serviceAccount: workload(context),
                }} turns session tags off, and ${{
                  statements: wanting(defeated),
                }} them: that never matches.`,
            advice: hasPolicy
              ? 'Remove the session policy, or grant by prefix instead of by tags.'
              : 'Turn session tags on for the association, or grant by prefix instead of by tags.',
            subject: { kind: 'association' },
          },
        ]
      : [];
  },
};

function wanting(refs: readonly StatementRef[]) {
  const names = refs.map(statementWords);
  return {
    words: `${listOf(names)} ${names.length === 1 ? 'wants' : 'want'}`,
    is: names,
  };
}

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
