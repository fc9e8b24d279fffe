import type { StatementRef } from '../model';

/** A statement as people speak of it: `statement ReadByTag of app-policy`. Without a Sid it is counted from 1, as people do. */
export function statementName({ name, index, sid }: StatementRef): string {
  return `statement ${sid ?? index + 1} of ${
    name.includes(' ') ? `the ${name}` : name
  }`;
}
