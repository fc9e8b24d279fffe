import { listOf } from '../../../words/listOf';
import {
  isSessionTagKey,
  sessionTagKeys,
} from '../../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../../subject/session/tagKnowledge';
import type { FindingCheck } from '../FindingRule';
import { statementAsSubject } from '../support/names';
import { podStatements } from '../support/statements';
import { statementSubject } from '../support/subjects';
import { suggestTagKey } from '../support/suggestTagKey';

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
            message: `${statementAsSubject(
              ref,
            )} tests ${key}, but EKS sets no tag ${tagKey}.`,
            advice: meant
              ? `Test aws:RequestTag/${meant}.`
              : `Test one of ${listOf(sessionTagKeys, 'or', 6)}.`,
            subject: statementSubject(ref, path),
          },
        ];
      }),
    ),
};
