import type { Admission, DocumentRef } from '../../model';
import type { RoleSession } from '../../subject/session/permissionKnowledge';
import type { GrantDraft } from './GrantDraft';
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
  draft: GrantDraft,
  reader: RoleReader,
  admission: Admission | undefined,
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
  reader: RoleReader,
): Judgement[] {
  return statements
    ? [
        judgeDenies(statements, draft, reader),
        judgeAllows(statements, draft, reader, name),
      ]
    : [
        {
          verdict: 'unknown',
          reason: `What ${name} allows could not be read.`,
        },
      ];
}
