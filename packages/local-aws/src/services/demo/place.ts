import { DEFAULT_ACCOUNT_ID } from '../administrator';

/** Where the company has all it has. */
export const PLACE = {
  partition: 'aws',
  accountId: DEFAULT_ACCOUNT_ID,
  region: 'us-east-1',
} as const;

/** The cluster of the workshop, on which most services run. */
export const WORKSHOP = 'eksworkshop-eksctl';

/** The second cluster. */
export const REFERENCE = 'eks-ref-nw-1';
