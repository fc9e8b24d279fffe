import { DEFAULT_ACCOUNT_ID } from '../platform/identity/administrator';

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

/** The ARN of a cluster. */
export function clusterArn(name: string): string {
  return `arn:aws:eks:${PLACE.region}:${PLACE.accountId}:cluster/${name}`;
}

/** The buckets, by what they are for. */
export const BUCKETS = {
  workshop: `ekspodidentity-${PLACE.accountId}-${PLACE.region}`,
  statements: `payments-statements-${PLACE.accountId}`,
  lake: `data-lake-${PLACE.accountId}`,
  assets: `storefront-assets-${PLACE.accountId}`,
} as const;
