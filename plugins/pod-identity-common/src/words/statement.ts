import type { StatementRef } from '../model';

/** A statement in a sentence: `statement ReadByTag of policy app-s3`. Without a Sid it is counted from 1, as people do. */
export function statementWords({
  layer,
  name,
  index,
  sid,
}: StatementRef): string {
  return `statement ${sid ?? index + 1} of ${documentWords({ layer, name })}`;
}

/** A document in a sentence: `policy app-s3`, `the boundary edge`, `the trust policy`. */
export function documentWords({
  layer,
  name,
}: Pick<StatementRef, 'layer' | 'name'>): string {
  switch (layer) {
    case 'identity':
      return `policy ${name}`;
    case 'boundary':
      return `the boundary ${name}`;
    default:
      return `the ${name}`;
  }
}
