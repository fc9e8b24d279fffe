import { listOf } from '../policies/listOf';
import type { RoleSession } from '../session/permissionKnowledge';
import { isSessionTagKey } from '../session/sessionTagKeys';
import { afterPrefix } from '../session/tagKnowledge';
import type { GrantPart } from './extentOf';
import type { Judgement } from './Judgement';
import type { LocatedStatement } from './LocatedStatement';
import { resolvedResources } from './resolvedResources';
import { s3Targets, type S3Target } from './s3Targets';

/** What the resources of a statement leave open: what NotResource takes out, and variables that do not resolve. */
export function judgeResources(
  located: LocatedStatement,
  parts: readonly GrantPart[],
  session: RoleSession,
): Judgement {
  const resources = resolvedResources(located, session);
  const levels = new Set(parts.map(({ target }) => target.level));
  const excluded = located.statement.resource?.negated
    ? resources.filter(({ pattern, text }) =>
        s3Targets(pattern ?? text).some(({ level }) => levels.has(level)),
      )
    : [];
  if (excluded.length) {
    return {
      verdict: 'conditional',
      reason: `For everything but ${listOf(excluded.map(({ text }) => text))}.`,
    };
  }
  const own = resources.filter(({ pattern, text }) =>
    s3Targets(pattern ?? text).some(target =>
      parts.some(part => sameTarget(part.target, target)),
    ),
  );
  const [first] = own;
  if (first && own.every(({ absent }) => absent.length)) {
    return {
      verdict: 'ineffective',
      reason: noValue(first.absent[0], session),
    };
  }
  if (first && own.every(({ unknown }) => unknown.length)) {
    return {
      verdict: 'conditional',
      reason: `Depends on ${listOf(
        first.unknown,
      )}, which differs from session to session.`,
    };
  }
  return { verdict: 'effective' };
}

function sameTarget(a: S3Target, b: S3Target): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function noValue(variable: string, { association }: RoleSession): string {
  const tag = afterPrefix(variable, 'aws:PrincipalTag/');
  return tag !== undefined &&
    isSessionTagKey(tag) &&
    association?.disableSessionTags
    ? `The resource names the session tag ${tag}, and the association turns session tags off.`
    : `The resource names ${variable}, which the sessions do not carry.`;
}
