import { readTrustScope } from '../subject';
import { podTrust, policy } from './fixtures';

/** Dimensions of a trust scope. */
export const exact = (...values: string[]) => ({
  kind: 'oneOf',
  values: values.map(value => ({ value, match: 'exact' })),
});
export const pattern = (value: string) => ({
  kind: 'oneOf',
  values: [{ value, match: 'pattern' }],
});
export const any = { kind: 'any' };

/** The scope of a trust policy of one statement with these conditions. */
export const withCondition = (Condition: object) =>
  readTrustScope(policy(podTrust({ Condition })));
