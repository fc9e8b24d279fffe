import type { Admission } from '../../model';
import type { PolicyReading } from '../policies/PolicyReading';
import type { RolePolicies } from '../policies/RolePolicies';
import type { RoleSession } from '../session/permissionKnowledge';
import type { ConditionReader } from './conditionReader';
import type { GrantPart } from './extentOf';
import { mostLimiting, type Judgement } from './Judgement';
import { judgeAllows, judgeDenies } from './judgeStatements';
import { statementsOf } from './LocatedStatement';

/**
 * How everything besides its own statement bears on a grant: admission, Deny statements, boundary, session policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judgeLayers(
  policies: RolePolicies,
  parts: readonly GrantPart[],
  read: ConditionReader,
  session: RoleSession,
  admission: Admission | undefined,
): Judgement {
  const { identity, boundary, session: sessionPolicy } = policies;
  return mostLimiting([
    judgeAdmission(admission),
    judgeTargetRole(session),
    ...identity.map(judgeReadable),
    judgeDenies(statementsOf(identity), parts, read, session),
    ...(boundary
      ? judgeLimit(
          boundary,
          parts,
          read,
          session,
          `the boundary ${boundary.ref.name}`,
        )
      : []),
    ...(sessionPolicy
      ? judgeLimit(
          sessionPolicy,
          parts,
          read,
          session,
          "the association's session policy",
        )
      : []),
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
function judgeReadable({ ref, document }: PolicyReading): Judgement {
  return document
    ? { verdict: 'effective' }
    : {
        verdict: 'unknown',
        reason: `The policy ${ref.name} could not be read, and may deny it.`,
      };
}

function judgeLimit(
  policy: PolicyReading,
  parts: readonly GrantPart[],
  read: ConditionReader,
  session: RoleSession,
  name: string,
): Judgement[] {
  if (!policy.document) {
    return [
      {
        verdict: 'unknown',
        reason: `What ${name} allows could not be read.`,
      },
    ];
  }
  const statements = statementsOf([policy]);
  return [
    judgeDenies(statements, parts, read, session),
    judgeAllows(statements, parts, read, session, name),
  ];
}
