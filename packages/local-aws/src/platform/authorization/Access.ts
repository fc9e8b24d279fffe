import type { PolicyLayer } from 'iam-policy';

/** What a caller wants to do, as IAM sees it. */
export interface Access {
  /** `s3:GetObject` */
  action: string;
  /** ARN, or `*` for actions that have no resource. */
  resource: string;
  /** Account that owns the resource. Default: the account that is called. */
  resourceAccountId?: string;
  /** Condition keys that this request has besides those that every request has. */
  keys?: Readonly<Record<string, string | readonly string[]>>;
  /** The policy on the resource itself, or the role's trust policy. Default: there is none. */
  layers?: { resource?: PolicyLayer; trust?: PolicyLayer };
}
