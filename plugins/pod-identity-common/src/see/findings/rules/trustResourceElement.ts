import type { FindingCheck } from '../FindingRule';
import { statementAsSubject } from '../support/names';
import { trustStatements } from '../support/statements';
import { statementSubject } from '../support/subjects';

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
              message: `${statementAsSubject(
                ref,
              )} has a Resource, which IAM refuses in a trust policy.`,
              advice: 'Remove the Resource: the role itself is meant.',
              subject: statementSubject(ref, statement.resource.path),
            },
          ]
        : [],
    ),
};
