import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { checkText } from '../../../platform/constraints';
import {
  defaultDocument,
  type IamAccount,
  iamAccounts,
  type RoleRecord,
} from '../../../platform/identity';
import { administratorArn } from '../../../platform/identity/administrator';
import { tagKeys } from '../../../platform/tags';
import { iamError, noSuchRole } from '../iamErrors';
import type { SimulationSubject, SourcePolicy } from './types';

/** A user, group or role, as its ARN says. */
interface EntityArn {
  arn: string;
  accountId: string;
  kind: 'user' | 'group' | 'role';
  /** Without the path. */
  name: string;
}

/** Takes the ARN of an entity apart. Sessions are none: `assumed-role` is refused as AWS does. */
export function parseEntityArn(arn: string): EntityArn {
  const match =
    /^arn:[^:]+:iam::(\d{12}):(user|group|role)\/(?:.*\/)?(.+)$/.exec(arn);
  if (!match) {
    throw iamError(
      'InvalidInputException',
      `Invalid Entity Arn: ${arn} does not clearly define entity type and name.`,
    );
  }
  const [, accountId, kind, name] = match;
  return { arn, accountId, kind: kind as EntityArn['kind'], name };
}

const EVERYTHING = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
});

function managed(
  account: IamAccount,
  arn: string,
  type: SourcePolicy['type'],
): SourcePolicy[] {
  const policy = account.policy(arn);
  return policy
    ? [{ id: policy.policyName, type, text: defaultDocument(policy), arn }]
    : [];
}

/** Inline policies are called by their role as well: `role_reader_read-objects`. */
function ofRole(account: IamAccount, role: RoleRecord): SimulationSubject {
  const boundary = role.permissionsBoundaryArn;
  return {
    callerArn: role.arn,
    accountId: account.place.accountId,
    identity: [
      ...[...role.inlinePolicies].map(
        ([name, text]): SourcePolicy => ({
          id: `role_${role.roleName}_${name}`,
          type: 'IAM Policy',
          text,
          inline: { roleName: role.roleName, policyName: name },
        }),
      ),
      ...[...role.attachedPolicyArns].flatMap(arn =>
        managed(account, arn, 'IAM Policy'),
      ),
    ],
    boundary:
      boundary === undefined
        ? undefined
        : managed(account, boundary, 'Permissions Boundary Policy')[0],
  };
}

function notFound({ kind, name }: EntityArn) {
  return kind === 'role'
    ? noSuchRole(name)
    : iamError(
        'NoSuchEntityException',
        `The ${kind} with name ${name} cannot be found.`,
      );
}

/**
 * The entity whose policies are asked about, after checking that the caller may. It is found by its name: a wrong path does
 * not matter. There are no users but the administrator, and no groups.
 */
export function subjectOf(
  call: Call,
  policySourceArn: string | undefined,
): SimulationSubject {
  const entity = parseEntityArn(
    checkText('policySourceArn', policySourceArn, { min: 20, max: 2048 }),
  );
  if (entity.accountId !== call.accountId) {
    throw iamError(
      'InvalidInputException',
      `Invalid Policy Source Arn: caller's account ${call.accountId} does not have access to policies in account ${entity.accountId}`,
    );
  }
  const account = iamAccounts.of(call.state, call);
  const role = entity.kind === 'role' ? account.role(entity.name) : undefined;
  authorize(call, {
    action: `iam:${call.operation}`,
    resource: role?.arn ?? entity.arn,
    keys: tagKeys('aws:ResourceTag', role?.tags.record() ?? {}),
  });
  if (role) {
    return ofRole(account, role);
  }
  if (entity.arn === administratorArn(call)) {
    return {
      callerArn: entity.arn,
      accountId: entity.accountId,
      identity: [
        { id: 'AdministratorAccess', type: 'IAM Policy', text: EVERYTHING },
      ],
    };
  }
  throw notFound(entity);
}
