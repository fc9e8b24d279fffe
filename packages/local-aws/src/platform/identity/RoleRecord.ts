import type { TagSet } from '../tags';

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
