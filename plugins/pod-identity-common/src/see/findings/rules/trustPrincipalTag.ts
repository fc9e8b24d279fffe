import { afterPrefix } from '../../../subject/session/tagKnowledge';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  podStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** While a role is being assumed the tags are still part of the request; the caller is a service and has none. */
export const trustPrincipalTag: FindingCheck = {
  id: 'trust-principal-tag',
  severity: 'error',
  title: 'The trust policy tests aws:PrincipalTag',
  check: context =>
    podStatements(context).flatMap(({ statement, ref }) =>
      statement.conditions.flatMap(({ key, path }) => {
        const tagKey = afterPrefix(key, 'aws:PrincipalTag/');
        return tagKey === undefined
          ? []
          : [
              {
                message: told`${{ statement: statementWords(ref) }} tests ${{
                  key,
                }}, which is never there while EKS assumes the role.`,
                advice: told`Test aws:RequestTag/${{
                  tagKey,
                }} instead: trust policies see the tags of the request.`,
                subject: statementSubject(ref, path),
              },
            ];
      }),
    ),
};
