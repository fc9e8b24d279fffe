import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  statementSubject,
  trustStatements,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** A trust policy stands on its resource, the role, and IAM refuses one that names any. */
export const trustResourceElement: FindingCheck = {
  id: 'trust-resource-element',
  severity: 'error',
  title: 'The trust policy has a Resource',
  check: context =>
    trustStatements(context).flatMap(({ statement, ref }) =>
      statement.resource
        ? [
            {
              message: told`${{
                statement: statementWords(ref),
              }} has a Resource, which IAM refuses in a trust policy.`,
              advice: 'Remove the Resource: the role itself is meant.',
              subject: statementSubject(ref, statement.resource.path),
            },
          ]
        : [],
    ),
};
