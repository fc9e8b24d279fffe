import { listOf } from '../policies/listOf';
import type { RoleSession } from '../session/permissionKnowledge';
import { isSessionTagKey } from '../session/sessionTagKeys';
import { afterPrefix } from '../session/tagKnowledge';
import type { GrantPart } from './GrantPart';
import type { Judgement } from './Judgement';
import type { LocatedStatement } from './LocatedStatement';
import type { RoleReader } from './RoleReader';
import type { S3Target } from './s3Targets';

/** What the resources of a statement leave open: what NotResource takes out, and variables that do not resolve. */
export function judgeResources(
  located: LocatedStatement,
  parts: readonly GrantPart[],
  reader: RoleReader,
): Judgement {
  const resources = reader.resources(located);
  const levels = new Set(parts.map(({ target }) => target.level));
  const excluded = located.statement.resource?.negated
    ? resources.filter(({ targets }) =>
        targets.some(({ level }) => levels.has(level)),
      )
    : [];
  if (excluded.length) {
    return {
      verdict: 'conditional',
      reason: `For everything but ${listOf(excluded.map(({ text }) => text))}.`,
    };
  }
  const granted = new Set(parts.map(({ target }) => textOf(target)));
  const own = resources.filter(({ targets }) =>
    targets.some(target => granted.has(textOf(target))),
  );
  const [first] = own;
  if (first && own.every(({ absent }) => absent.length)) {
    return {
      verdict: 'ineffective',
      reason: noValue(first.absent[0], reader.session),
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

function textOf(target: S3Target): string {
  return JSON.stringify(target);
}

function noValue(variable: string, { association }: RoleSession): string {
  const tag = afterPrefix(variable, 'aws:PrincipalTag/');
  return tag !== undefined &&
    isSessionTagKey(tag) &&
    association?.disableSessionTags
    ? `The resource names the session tag ${tag}, and the association turns session tags off.`
    : `The resource names ${variable}, which the sessions do not carry.`;
}
