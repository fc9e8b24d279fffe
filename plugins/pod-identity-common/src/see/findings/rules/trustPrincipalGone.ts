import {
  deletedPrincipal,
  describePrincipal,
} from '../../../subject/trust/describeOther';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  statementSubject,
  trustStatements,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/**
 * IAM shows the unique id in place of an ARN once its role or user is deleted. One made anew under the same name is another.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export const trustPrincipalGone: FindingCheck = {
  id: 'trust-principal-gone',
  severity: 'warning',
  title: 'The trust policy names a role or user that was deleted',
  check: context =>
    trustStatements(context).flatMap(({ statement, ref }) =>
      (statement.principal?.principals ?? [])
        .filter(deletedPrincipal)
        .map(principal => ({
          message: told`${{ statement: statementWords(ref) }} names ${{
            principal: {
              words: describePrincipal(principal),
              is: principal.value,
            },
          }}, who can assume the role no more.`,
          advice:
            'Take the id away; if the role or user was made anew and is meant, write its ARN again.',
          subject: statementSubject(ref, principal.path),
        })),
    ),
};
