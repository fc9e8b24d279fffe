import { permissions } from '../../../src/__testUtils__';

/** As a principal, everybody in an account. */
export const root = (account: string) => ({
  AWS: `arn:aws:iam::${account}:root`,
});

/** A document that allows all of this, with its principals. */
export function trust(...statements: object[]) {
  return {
    Version: '2012-10-17',
    Statement: statements.map(each => ({ Effect: 'Allow', ...each })),
  };
}

/** A document that allows all of this to those who have it. */
export function allow(...statements: object[]) {
  return JSON.parse(permissions(...statements));
}
