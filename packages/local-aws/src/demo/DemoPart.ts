import type {
  SeedAssociation,
  SeedOidcProvider,
  SeedPolicy,
  SeedQueue,
  SeedRole,
  SeedSecret,
  SeedTopic,
} from '../aws/SeedDocument';
import { DEFAULT_ACCOUNT_ID } from '../platform/identity/administrator';

/** What a service of the company has in AWS. */
export interface DemoPart {
  oidcProviders?: SeedOidcProvider[];
  policies?: SeedPolicy[];
  roles?: SeedRole[];
  /** Each with the name of its cluster. */
  associations?: (SeedAssociation & { cluster: string })[];
  queues?: SeedQueue[];
  topics?: SeedTopic[];
  secrets?: SeedSecret[];
}

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

/** A policy document, as a person would write it. */
interface DemoDocument {
  Version: '2012-10-17' | '2008-10-17';
  Statement: object[];
}

/** A permission policy of these statements. */
export function allow(...statements: object[]): DemoDocument {
  return {
    Version: '2012-10-17',
    Statement: statements.map(statement => ({ Effect: 'Allow', ...statement })),
  };
}

/** A trust policy for EKS Pod Identity, with a condition or without. */
export function podIdentityTrust(condition?: object): DemoDocument {
  return allow({
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    ...(condition ? { Condition: condition } : {}),
  });
}

/** A trust policy for a service of AWS. */
export function serviceTrust(service: string): DemoDocument {
  return allow({ Principal: { Service: service }, Action: 'sts:AssumeRole' });
}
