import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
  type IAMClient,
  type Role as IamRole,
} from '@aws-sdk/client-iam';
import type {
  ReadSubject,
  Role,
  RolePolicy,
} from 'backstage-plugin-pod-identity-common';
import { ifFound, required, type Call } from '../AwsCall';
import { isFailure, type AwsFailure } from '../AwsFailure';
import { decodeDocument, policyNameOf, toTags } from './documents';

/** Owner tags and permissions boundary of a role. */
export interface RoleIdentity {
  arn: string;
  tags: Record<string, string>;
  boundaryArn: string | undefined;
  /** JSON text. */
  trustPolicy: string;
}

/** A policy, or a list of them, that could not be read. */
export interface PolicyFailure {
  subject: ReadSubject;
  failure: AwsFailure;
}

/** A role, and what of its policies could not be read. */
export interface RoleReading {
  role: Role;
  /** Each stands in the role as a policy with an unread document. Empty: the role is whole. */
  failures: PolicyFailure[];
}

/** Policies of a role. One that could not be read is among them, its document unread. */
interface PoliciesReading {
  policies: RolePolicy[];
  failures: PolicyFailure[];
}

/** Reads of one role. */
export function roleReads(call: Call<IAMClient>) {
  /** A role as IAM answers it, without its policies. Undefined: there is none of the name. */
  async function getRole(name: string): Promise<IamRole | undefined> {
    const answer = await ifFound(
      call('iam:GetRole', `role ${name}`, (client, options) =>
        client.send(new GetRoleCommand({ RoleName: name }), options),
      ),
    );
    return answer?.Role;
  }

  async function readInlinePolicies(
    roleName: string,
  ): Promise<PoliciesReading> {
    return readPolicy({ name: '(inline policies)' }, async () => {
      const names = await call(
        'iam:ListRolePolicies',
        `role ${roleName}`,
        async (client, options) => {
          const listed: string[] = [];
          for await (const page of paginateListRolePolicies(
            { client },
            { RoleName: roleName },
            options,
          )) {
            listed.push(...(page.PolicyNames ?? []));
          }
          return listed;
        },
      );
      return joinReadings(
        await Promise.all(names.map(name => readInlinePolicy(roleName, name))),
      );
    });
  }

  function readInlinePolicy(
    roleName: string,
    name: string,
  ): Promise<PoliciesReading> {
    const resource = `inline policy ${name} of role ${roleName}`;
    return readPolicy({ name }, async () => {
      const { PolicyDocument } = await call(
        'iam:GetRolePolicy',
        resource,
        (client, options) =>
          client.send(
            new GetRolePolicyCommand({ RoleName: roleName, PolicyName: name }),
            options,
          ),
      );
      const document = decodeDocument(PolicyDocument, resource);
      return readPolicyOf({ name }, document);
    });
  }

  function readAttachedPolicies(roleName: string): Promise<PoliciesReading> {
    return readPolicy({ name: '(attached policies)' }, async () => {
      const arns = await call(
        'iam:ListAttachedRolePolicies',
        `role ${roleName}`,
        async (client, options) => {
          const listed: string[] = [];
          for await (const page of paginateListAttachedRolePolicies(
            { client },
            { RoleName: roleName },
            options,
          )) {
            listed.push(
              ...(page.AttachedPolicies ?? []).map(
                ({ PolicyArn }) => PolicyArn!,
              ),
            );
          }
          return listed;
        },
      );
      return joinReadings(await Promise.all(arns.map(readManagedPolicy)));
    });
  }

  /** Reads the default version of a managed policy: one policy, its document read or unread. */
  function readManagedPolicy(arn: string): Promise<PoliciesReading> {
    const resource = `policy ${arn}`;
    const name = policyNameOf(arn);
    return readPolicy({ name, arn }, async () => {
      const { Policy } = await call(
        'iam:GetPolicy',
        resource,
        (client, options) =>
          client.send(new GetPolicyCommand({ PolicyArn: arn }), options),
      );
      const VersionId = required(
        Policy?.DefaultVersionId,
        resource,
        'default version',
      );
      const { PolicyVersion } = await call(
        'iam:GetPolicyVersion',
        resource,
        (client, options) =>
          client.send(
            new GetPolicyVersionCommand({ PolicyArn: arn, VersionId }),
            options,
          ),
      );
      const document = decodeDocument(PolicyVersion?.Document, resource);
      return readPolicyOf({ name, arn }, document);
    });
  }

  return {
    /** Identifies a role. Undefined: there is none of the name. */
    async identifyRole(name: string): Promise<RoleIdentity | undefined> {
      const role = await getRole(name);
      return (
        role && {
          arn: required(role.Arn, `role ${name}`, 'ARN'),
          tags: toTags(role.Tags),
          boundaryArn: role.PermissionsBoundary?.PermissionsBoundaryArn,
          trustPolicy: decodeDocument(
            role.AssumeRolePolicyDocument,
            `role ${name}`,
          ),
        }
      );
    },

    /** Reads a role with every policy that limits or grants. Undefined: there is none of the name. */
    async readRole(name: string): Promise<RoleReading | undefined> {
      const role = await getRole(name);
      if (!role) {
        return undefined;
      }
      const boundaryArn = role.PermissionsBoundary?.PermissionsBoundaryArn;
      const [inline, attached, boundary] = await Promise.all([
        readInlinePolicies(name),
        readAttachedPolicies(name),
        boundaryArn
          ? readManagedPolicy(boundaryArn)
          : { policies: [], failures: [] },
      ]);
      return {
        role: toRole(role, {
          policies: [...inline.policies, ...attached.policies],
          boundary: boundary.policies[0],
        }),
        failures: [inline, attached, boundary].flatMap(
          ({ failures }) => failures,
        ),
      };
    },
  };
}

/**
 * Reads one policy, or lists some. Where that fails, a policy stands with an unread document: a layer that was not read
 * must never look like one that grants or limits nothing.
 */
async function readPolicy(
  unread: Omit<RolePolicy, 'document'>,
  read: () => Promise<PoliciesReading>,
): Promise<PoliciesReading> {
  try {
    return await read();
  } catch (failure) {
    if (!isFailure(failure)) {
      throw failure;
    }
    return {
      policies: [{ ...unread, document: failure.toUnread() }],
      failures: [
        {
          subject: {
            kind: 'policy',
            name: `policy ${unread.arn ?? unread.name}`,
            ...(unread.arn && { arn: unread.arn }),
          },
          failure,
        },
      ],
    };
  }
}

function readPolicyOf(
  names: Omit<RolePolicy, 'document'>,
  document: string,
): PoliciesReading {
  return {
    policies: [{ ...names, document: { state: 'read', value: document } }],
    failures: [],
  };
}

function joinReadings(readings: PoliciesReading[]): PoliciesReading {
  return {
    policies: readings.flatMap(({ policies }) => policies),
    failures: readings.flatMap(({ failures }) => failures),
  };
}

function toRole(
  role: IamRole,
  policies: Pick<Role, 'policies' | 'boundary'>,
): Role {
  const resource = `role ${role.RoleName}`;
  const used = role.RoleLastUsed;
  return {
    arn: required(role.Arn, resource, 'ARN'),
    id: role.RoleId,
    name: required(role.RoleName, resource, 'name'),
    path: required(role.Path, resource, 'path'),
    description: role.Description,
    createdAt: role.CreateDate?.toISOString(),
    maxSessionSeconds: role.MaxSessionDuration,
    tags: toTags(role.Tags),
    lastUsed: used?.LastUsedDate && {
      at: used.LastUsedDate.toISOString(),
      region: used.Region,
    },
    trustPolicy: decodeDocument(role.AssumeRolePolicyDocument, resource),
    ...policies,
  };
}
