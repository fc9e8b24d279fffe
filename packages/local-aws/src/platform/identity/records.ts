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

/** One version of a managed policy. */
export interface PolicyVersionRecord {
  versionId: string;
  document: string;
  createDate: Date;
}

/** A managed policy as it is kept. */
export interface PolicyRecord {
  policyName: string;
  policyId: string;
  arn: string;
  path: string;
  description?: string;
  createDate: Date;
  /** When its newest version was made: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html */
  updateDate: Date;
  versions: PolicyVersionRecord[];
  defaultVersionId: string;
  /** Number of the version to come, which is never one that was deleted. */
  nextVersion: number;
  tags: TagSet;
}

/** The document that counts. */
export function defaultDocument(policy: PolicyRecord): string {
  const version = policy.versions.find(
    candidate => candidate.versionId === policy.defaultVersionId,
  );
  if (!version) {
    throw new Error(`${policy.arn} has no default version`);
  }
  return version.document;
}

/** A role as it is kept. Documents are kept as they were given. */
export interface RoleRecord {
  roleName: string;
  roleId: string;
  arn: string;
  path: string;
  createDate: Date;
  description?: string;
  /** Seconds. */
  maxSessionDuration: number;
  trustPolicy: string;
  /** Changed by IamAccount alone, which finds roles by it. */
  permissionsBoundaryArn?: string;
  /** Documents by policy name. */
  inlinePolicies: Map<string, string>;
  /** Changed by IamAccount alone, which finds roles by them. */
  attachedPolicyArns: Set<string>;
  tags: TagSet;
  lastUsed?: { date: Date; region: string };
}
