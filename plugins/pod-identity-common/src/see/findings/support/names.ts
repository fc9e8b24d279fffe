import type { StatementRef } from '../../../model';
import { statementName } from '../../../words/statementName';
import type { FindingContext } from '../FindingRule';

/** `namespace/name` of the service account that is judged. */
export function workload({ input }: FindingContext): string {
  return `${input.serviceAccount.namespace}/${input.serviceAccount.serviceAccount}`;
}

/** `role x`; `role` where there is none. */
export function roleName({ known }: FindingContext): string {
  return known.role ? `role ${known.role.name}` : 'role';
}

/** {@link statementName} at the start of a sentence. */
export function statementAsSubject(ref: StatementRef): string {
  const name = statementName(ref);
  return name[0].toUpperCase() + name.slice(1);
}
