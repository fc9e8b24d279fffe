import {
  isSessionTagKey,
  sessionTagKeys,
} from '../../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../../subject/session/tagKnowledge';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  podStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { suggestTagKey } from '../support/suggestTagKey';
import { anyOf, told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** EKS passes six tags and no other. */
export const trustUnknownTagKey: FindingCheck = {
  id: 'trust-unknown-tag-key',
  severity: 'error',
  title: 'The trust policy tests a tag that EKS does not set',
  check: context =>
    podStatements(context).flatMap(({ statement, ref }) =>
      statement.conditions.flatMap(({ key, path }) => {
        const tagKey = afterPrefix(key, 'aws:RequestTag/');
        if (tagKey === undefined || isSessionTagKey(tagKey)) {
          return [];
        }
        const meant = suggestTagKey(tagKey);
        return [
          {
            message: told`${{ statement: statementWords(ref) }} tests ${{
              key,
            }}, but EKS sets no tag ${{ tagKey }}.`,
            advice: meant
              ? told`Test aws:RequestTag/${{ suggestion: meant }}.`
              : told`Test one of ${{ tagKeys: anyOf(sessionTagKeys, 6) }}.`,
            subject: statementSubject(ref, path),
          },
        ];
      }),
    ),
};
