import type { Admission, DocumentRef } from '../../model';
import {
  statementsOf,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import type { PolicyReading } from '../../subject/policies/PolicyReading';
import type { RolePolicies } from '../../subject/policies/RolePolicies';
import type { RoleSession } from '../../subject/session/permissionKnowledge';
import type { GrantDraft } from './draftGrants';
import { mostLimiting, type Judgement } from './Judgement';
import { judgeAllows, judgeDenies } from './judgeStatements';
import type { ServiceReader } from './RoleReader';

/** A policy that must allow what identity policies give. */
export interface LimitLayer {
  /** As it is called in a sentence: `the boundary edge`. */
  name: string;
  /** Absent where the policy could not be read. */
  statements?: readonly LocatedStatement[];
}

/** Whether the role admits, and the statements of its policies by the part they play. */
export interface RoleLayers {
  admission?: Admission;
  identity: readonly LocatedStatement[];
  /** Identity policies that could not be read. */
  unread: readonly DocumentRef[];
  /** Boundary and session policy, where there are any. */
  limits: readonly LimitLayer[];
}

/** Sorts the statements of a role's policies by the part they play. */
export function roleLayers(
  { identity, boundary, session }: RolePolicies,
  admission: Admission | undefined,
): RoleLayers {
  return {
    admission,
    identity: statementsOf(identity),
    unread: identity.flatMap(({ ref, document }) => (document ? [] : [ref])),
    limits: [
      ...(boundary
        ? [limitLayer(boundary, `the boundary ${boundary.ref.name}`)]
        : []),
      ...(session
        ? [limitLayer(session, "the association's session policy")]
        : []),
    ],
  };
}

function limitLayer(policy: PolicyReading, name: string): LimitLayer {
  return policy.document
    ? { name, statements: statementsOf([policy]) }
    : { name };
}

/**
 * How everything besides its own statement bears on a grant: admission, Deny statements, boundary, session policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judgeLayers(
  { admission, identity, unread, limits }: RoleLayers,
  draft: GrantDraft,
  reader: ServiceReader,
): Judgement {
  return mostLimiting([
    judgeAdmission(admission),
    judgeTargetRole(reader.session),
    ...unread.map(judgeUnread),
    judgeDenies(identity, draft, reader),
    ...limits.flatMap(limit => judgeLimit(limit, draft, reader)),
  ]);
}

function judgeAdmission(admission: Admission | undefined): Judgement {
  switch (admission?.outcome) {
    case 'denied':
      return {
        verdict: 'ineffective',
        reason: `The role does not admit the service account. ${admission.reason}`,
      };
    case 'unknown':
      return { verdict: 'unknown', reason: admission.reason };
    default:
      return { verdict: 'effective' };
  }
}

/** With a target role pods get its credentials; the first role is there only to assume it. */
function judgeTargetRole({ association }: RoleSession): Judgement {
  return association?.targetRoleArn
    ? {
        verdict: 'ineffective',
        reason: `Pods work as the target role ${association.targetRoleArn}, not as this role.`,
      }
    : { verdict: 'effective' };
}

/** A policy that was not read may deny anything. */
function judgeUnread({ name }: DocumentRef): Judgement {
  return {
    verdict: 'unknown',
    reason: `The policy ${name} could not be read, and may deny it.`,
  };
}

function judgeLimit(
  { name, statements }: LimitLayer,
  draft: GrantDraft,
  reader: ServiceReader,
): Judgement[] {
  return statements
    ? [
        judgeDenies(statements, draft, reader),
        judgeAllows({ name, statements }, draft, reader),
      ]
    : [
        {
          verdict: 'unknown',
          reason: `What ${name} allows could not be read.`,
        },
      ];
}
