import { validatePolicy, type PolicyKind } from '../document';

/** What IAM would say of a policy, first what it says first. */
export function messages(
  source: string | object,
  kind: PolicyKind = 'identity',
): string[] {
  return validatePolicy(source, kind).map(({ message }) => message);
}

export const STATEMENT = {
  Effect: 'Allow',
  Action: 's3:ListBucket',
  Resource: 'arn:aws:s3:::example_bucket',
};

/** A valid identity policy of one statement, but for what is changed in it. */
export function policy(change: object): object {
  return { Version: '2012-10-17', Statement: { ...STATEMENT, ...change } };
}
