import type { AccountPlace } from '../../arns';
import type { AccessJob } from '../accessAdvisor/AccessJob';
import { awsManagedPolicies } from '../awsManaged';
import type { OidcProviderRecord } from './OidcProviderRecord';
import type { PolicyRecord } from './PolicyRecord';
import type { RoleRecord } from './RoleRecord';

/** Quotas of an account, at AWS's defaults: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const IAM_QUOTAS = {
  roles: 1000,
  policies: 1500,
  attachedPoliciesPerRole: 10,
  versionsPerPolicy: 5,
  tags: 50,
  oidcProviders: 100,
  /** Characters without white space. */
  trustPolicySize: 2048,
  rolePolicySize: 10240,
  policySize: 6144,
} as const;

/** What IAM keeps of one account. */
export class IamAccount {
  /** By lower-case name: names are unique without regard to case. */
  readonly #roles = new Map<string, RoleRecord>();
  readonly #policies = new Map<string, PolicyRecord>();
  readonly #oidcProviders = new Map<string, OidcProviderRecord>();

  /** Reports of last access, by the id of their job. */
  readonly accessJobs = new Map<string, AccessJob>();

  constructor(readonly place: AccountPlace) {}

  roles(): RoleRecord[] {
    return [...this.#roles.values()];
  }

  role(name: string): RoleRecord | undefined {
    return this.#roles.get(name.toLowerCase());
  }

  /** The role with exactly this ARN, path included. */
  roleByArn(arn: string): RoleRecord | undefined {
    return this.roles().find(role => role.arn === arn);
  }

  addRole(role: RoleRecord): void {
    this.#roles.set(role.roleName.toLowerCase(), role);
  }

  removeRole(name: string): void {
    this.#roles.delete(name.toLowerCase());
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

  rolesWithPolicy(arn: string): RoleRecord[] {
    return this.roles().filter(role => role.attachedPolicyArns.has(arn));
  }

  rolesWithBoundary(arn: string): RoleRecord[] {
    return this.roles().filter(role => role.permissionsBoundaryArn === arn);
  }
}
