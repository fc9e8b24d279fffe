import { isSessionTagKey } from '../../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../../subject/session/tagKnowledge';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  permissionStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** Once the session is open its tags belong to the principal; a request of its own carries none of them. */
export const policyRequestTag: FindingCheck = {
  id: 'policy-request-tag',
  severity: 'error',
  title: 'A permission policy tests a session tag as aws:RequestTag',
  check: context =>
    permissionStatements(context).flatMap(({ statement, ref }) =>
      statement.conditions.flatMap(({ key, path }) => {
        const tagKey = afterPrefix(key, 'aws:RequestTag/');
        return tagKey !== undefined && isSessionTagKey(tagKey)
          ? [
              {
                message: told`${{ statement: statementWords(ref) }} tests ${{
                  key,
                }}, which the requests of a pod never carry.`,
                advice: told`Test aws:PrincipalTag/${{
                  tagKey,
                }} instead: permission policies see the tags of the session.`,
                subject: statementSubject(ref, path),
              },
            ]
          : [];
      }),
    ),
};
