import {
  paginateGetAccountAuthorizationDetails,
  SimulatePrincipalPolicyCommand,
  type ContextEntry,
  type ContextKeyTypeEnum,
  type IAMClient,
  type ManagedPolicyDetail,
  type RoleDetail,
} from '@aws-sdk/client-iam';
import type {
  Cluster,
  Role,
  RolePolicy,
  Simulation,
  SimulationAnswer,
} from 'backstage-plugin-pod-identity-common';
import { required, TRY_AGAIN, type Call } from '../AwsCall';
import { decodeDocument, policyNameOf, toTags } from './documents';

/** Keys whose values the simulator wants as something other than text. */
const TYPES: Readonly<Record<string, ContextKeyTypeEnum>> = {
  'aws:currenttime': 'date',
  'aws:principalisawsservice': 'boolean',
  'aws:securetransport': 'boolean',
  'aws:sourceip': 'ip',
  'aws:viaawsservice': 'boolean',
};

/** Reads of a whole account, and questions to IAM's own judge. */
export function accountReads(
  call: Call<IAMClient>,
  { accountId }: Pick<Cluster, 'accountId'>,
) {
  return {
    /**
     * Every role of the account, by ARN, with all its policies: a few calls for an account, where reading role by role takes
     * several for each. A policy that AWS did not answer stands in its role with an unread document.
     */
    readAccountRoles(): Promise<ReadonlyMap<string, Role>> {
      return call(
        'iam:GetAccountAuthorizationDetails',
        `account ${accountId}`,
        async (client, options) => {
          const roles: RoleDetail[] = [];
          const policies = new Map<string, ManagedPolicyDetail>();
          for await (const page of paginateGetAccountAuthorizationDetails(
            { client, pageSize: 1000 },
            { Filter: ['Role', 'LocalManagedPolicy', 'AWSManagedPolicy'] },
            options,
          )) {
            roles.push(...(page.RoleDetailList ?? []));
            for (const policy of page.Policies ?? []) {
              policies.set(policy.Arn ?? '', policy);
            }
          }
          // A policy may stand on a later page than the role it is attached to.
          const managedPolicy = toManagedPolicies(policies);
          return new Map(
            roles.map(detail => {
              const role = toAccountRole(detail, managedPolicy);
              return [role.arn, role];
            }),
          );
        },
      );
    },

    /** Asks SimulatePrincipalPolicy. It looks at the role's own policies, its boundary, and policies of the organization. */
    simulate({
      roleArn,
      action,
      resource,
      context,
    }: Simulation): Promise<Exclude<SimulationAnswer, { outcome: 'failed' }>> {
      const name = `role ${roleArn}`;
      return call(
        'iam:SimulatePrincipalPolicy',
        name,
        async (client, options) => {
          const { EvaluationResults } = await client.send(
            new SimulatePrincipalPolicyCommand({
              PolicySourceArn: roleArn,
              ActionNames: [action],
              ResourceArns: [resource],
              ContextEntries: context.map(toEntry),
            }),
            options,
          );
          const result = EvaluationResults?.[0];
          const ofResource = result?.ResourceSpecificResults?.find(
            ({ EvalResourceName }) => EvalResourceName === resource,
          );
          const decision = required(
            ofResource?.EvalResourceDecision ?? result?.EvalDecision,
            name,
            'decision',
          );
          return {
            outcome: decision === 'allowed' ? 'allowed' : 'denied',
            ...(result?.OrganizationsDecisionDetail?.AllowedByOrganizations ===
              false && { byOrganization: true }),
          };
        },
      );
    },
  };
}

/**
 * The managed policies of an account, by ARN: for all roles that one is attached to the same object, so that it is decoded
 * and parsed once.
 */
function toManagedPolicies(
  details: ReadonlyMap<string, ManagedPolicyDetail>,
): (arn: string) => RolePolicy {
  const known = new Map<string, RolePolicy>();
  return arn => {
    const policy = known.get(arn) ?? toRolePolicy(arn, details.get(arn));
    known.set(arn, policy);
    return policy;
  };
}

function toRolePolicy(
  arn: string,
  detail: ManagedPolicyDetail | undefined,
): RolePolicy {
  const name = policyNameOf(arn);
  const document = detail?.PolicyVersionList?.find(
    version => version.IsDefaultVersion,
  )?.Document;
  return {
    name,
    arn,
    document:
      document === undefined
        ? {
            state: 'unread',
            cause: 'failed',
            reason: `AWS described policy ${arn} without its document.`,
            advice: TRY_AGAIN,
          }
        : { state: 'read', value: decodeDocument(document, `policy ${arn}`) },
  };
}

/** A role as GetAccountAuthorizationDetails answers it. `managedPolicy` gives those of the account by ARN. */
function toAccountRole(
  detail: RoleDetail,
  managedPolicy: (arn: string) => RolePolicy,
): Role {
  const resource = `role ${detail.RoleName}`;
  const boundaryArn = detail.PermissionsBoundary?.PermissionsBoundaryArn;
  return {
    arn: required(detail.Arn, resource, 'ARN'),
    id: detail.RoleId,
    name: required(detail.RoleName, resource, 'name'),
    path: required(detail.Path, resource, 'path'),
    createdAt: detail.CreateDate?.toISOString(),
    tags: toTags(detail.Tags),
    trustPolicy: decodeDocument(detail.AssumeRolePolicyDocument, resource),
    policies: [
      ...(detail.RolePolicyList ?? []).map(
        ({ PolicyName, PolicyDocument }) => ({
          name: required(PolicyName, resource, 'policy names'),
          document: {
            state: 'read' as const,
            value: decodeDocument(PolicyDocument, `policy ${PolicyName}`),
          },
        }),
      ),
      ...(detail.AttachedManagedPolicies ?? []).map(({ PolicyArn }) =>
        managedPolicy(required(PolicyArn, resource, 'policy ARNs')),
      ),
    ],
    boundary: boundaryArn ? managedPolicy(boundaryArn) : undefined,
  };
}

function toEntry({ key, values }: Simulation['context'][number]): ContextEntry {
  return {
    ContextKeyName: key,
    ContextKeyValues: values,
    ContextKeyType: TYPES[key] ?? (values.length > 1 ? 'stringList' : 'string'),
  };
}
