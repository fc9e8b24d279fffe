import type { TagSet } from '../tags';

/** An OpenID Connect provider as it is kept. */
export interface OidcProviderRecord {
  arn: string;
  /** Without `https://`, as in its ARN and in condition keys. */
  issuer: string;
  clientIds: string[];
  thumbprints: string[];
  createDate: Date;
  tags: TagSet;
}
