import type { AccountPlace } from '../arns';
import { Groups } from '../collections';
import { awsManagedPolicies } from './awsManaged';
import type { OidcProviderRecord, PolicyRecord, RoleRecord } from './records';

/** Quotas that AWS raises where asked to. */
export type AdjustableQuota =
  | 'roles'
  | 'policies'
  | 'attachedPoliciesPerRole'
  | 'oidcProviders'
  | 'trustPolicySize';

/** Quotas of an account, at AWS's defaults: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const IAM_QUOTAS = {
  roles: 1000,
  policies: 1500,
  attachedPoliciesPerRole: 10,
  versionsPerPolicy: 5,
  tags: 50,
  oidcProviders: 100,
  /** Characters without white space, as all sizes. */
  trustPolicySize: 2048,
  rolePolicySize: 10240,
  policySize: 6144,
} as const;

/** What IAM keeps of one account. */
export class IamAccount {
  /** By lower-case name: names are unique without regard to case. */
  readonly #roles = new Map<string, RoleRecord>();
  /** By ARN of a policy that is attached to them. */
  readonly #attached = new Groups<RoleRecord>();
  /** By ARN of their permissions boundary. */
  readonly #bounded = new Groups<RoleRecord>();
  readonly #policies = new Map<string, PolicyRecord>();
  readonly #oidcProviders = new Map<string, OidcProviderRecord>();

  /** Those that were raised for this account. */
  raisedQuotas: Partial<Record<AdjustableQuota, number>> = {};

  constructor(readonly place: AccountPlace) {}

  quota(name: AdjustableQuota): number {
    return this.raisedQuotas[name] ?? IAM_QUOTAS[name];
  }

  roles(): RoleRecord[] {
    return [...this.#roles.values()];
  }

  role(name: string): RoleRecord | undefined {
    return this.#roles.get(name.toLowerCase());
  }

  /** The role with exactly this ARN, path included. */
  roleByArn(arn: string): RoleRecord | undefined {
    // A path is in the ARN and not in the name, which is unique without it.
    const role = this.role(arn.slice(arn.lastIndexOf('/') + 1));
    return role?.arn === arn ? role : undefined;
  }

  addRole(role: RoleRecord): void {
    this.#roles.set(role.roleName.toLowerCase(), role);
    for (const arn of role.attachedPolicyArns) {
      this.#attached.add(arn, role);
    }
    if (role.permissionsBoundaryArn !== undefined) {
      this.#bounded.add(role.permissionsBoundaryArn, role);
    }
  }

  /** Of a role without attached policies: IAM deletes no other. */
  removeRole(role: RoleRecord): void {
    this.#roles.delete(role.roleName.toLowerCase());
    this.setBoundary(role, undefined);
  }

  attach(role: RoleRecord, policyArn: string): void {
    role.attachedPolicyArns.add(policyArn);
    this.#attached.add(policyArn, role);
  }

  /** False if the policy was not attached. */
  detach(role: RoleRecord, policyArn: string): boolean {
    this.#attached.remove(policyArn, role);
    return role.attachedPolicyArns.delete(policyArn);
  }

  setBoundary(role: RoleRecord, policyArn: string | undefined): void {
    const before = role.permissionsBoundaryArn;
    if (before !== undefined) {
      this.#bounded.remove(before, role);
    }
    if (policyArn !== undefined) {
      this.#bounded.add(policyArn, role);
    }
    role.permissionsBoundaryArn = policyArn;
  }

  /** The managed policies of the account itself. */
  policies(): PolicyRecord[] {
    return [...this.#policies.values()];
  }

  /** A policy of the account, or one that AWS manages. */
  policy(arn: string): PolicyRecord | undefined {
    return (
      this.#policies.get(arn) ??
      awsManagedPolicies(this.place.partition).get(arn)
    );
  }

  addPolicy(policy: PolicyRecord): void {
    this.#policies.set(policy.arn, policy);
  }

  removePolicy(arn: string): void {
    this.#policies.delete(arn);
  }

  oidcProviders(): OidcProviderRecord[] {
    return [...this.#oidcProviders.values()];
  }

  oidcProvider(arn: string): OidcProviderRecord | undefined {
    return this.#oidcProviders.get(arn);
  }

  addOidcProvider(provider: OidcProviderRecord): void {
    this.#oidcProviders.set(provider.arn, provider);
  }

  removeOidcProvider(provider: OidcProviderRecord): void {
    this.#oidcProviders.delete(provider.arn);
  }

  rolesWithPolicy(arn: string): ReadonlySet<RoleRecord> {
    return this.#attached.of(arn);
  }

  rolesWithBoundary(arn: string): ReadonlySet<RoleRecord> {
    return this.#bounded.of(arn);
  }
}
