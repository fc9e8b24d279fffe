import type { Admission, DocumentRef } from '../../model';
import type { RoleSession } from '../session/permissionKnowledge';
import type { GrantPart } from './GrantPart';
import { mostLimiting, type Judgement } from './Judgement';
import { judgeAllows, judgeDenies } from './judgeStatements';
import type { LimitLayer, RoleLayers } from './RoleLayers';
import type { RoleReader } from './RoleReader';

/**
 * How everything besides its own statement bears on a grant: admission, Deny statements, boundary, session policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judgeLayers(
  { identity, unread, limits }: RoleLayers,
  allParts: readonly GrantPart[],
  reader: RoleReader,
  admission: Admission | undefined,
): Judgement {
  const parts = reader.distinct(allParts);
  return mostLimiting([
    judgeAdmission(admission),
    judgeTargetRole(reader.session),
    ...unread.map(judgeUnread),
    judgeDenies(identity, parts, reader),
    ...limits.flatMap(limit => judgeLimit(limit, parts, reader)),
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
  parts: readonly GrantPart[],
  reader: RoleReader,
): Judgement[] {
  return statements
    ? [
        judgeDenies(statements, parts, reader),
        judgeAllows(statements, parts, reader, name),
      ]
    : [
        {
          verdict: 'unknown',
          reason: `What ${name} allows could not be read.`,
        },
      ];
}
