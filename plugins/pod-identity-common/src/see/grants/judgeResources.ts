import { targetExtent } from '../../services/grants/ServiceGrants';
import { listOf } from '../../words/listOf';
import type { RoleSession } from '../../subject/session/permissionKnowledge';
import { isSessionTagKey } from '../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import type { GrantDraft } from './draftGrants';
import type { Judgement } from './Judgement';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import type { ServiceReader } from './RoleReader';

/** What the resources of a statement leave open: what NotResource takes out, and variables that do not resolve. */
export function judgeResources(
  located: LocatedStatement,
  { target, actions: { members } }: GrantDraft,
  reader: ServiceReader,
): Judgement {
  const resources = reader.resources(located);
  if (resources.some(({ misplaced }) => misplaced)) {
    return {
      verdict: 'unknown',
      reason:
        'A resource has a variable before its fifth colon, of which AWS does not say what it does.',
    };
  }
  const { narrowed } = reader.service;
  const concerned = members.map(action => narrowed?.(target, action) ?? target);
  const excluded = located.statement.resource?.negated
    ? resources.filter(
        ({ targets, absent }) =>
          !absent.length &&
          targets.some(outer =>
            concerned.some(inner => targetExtent(outer, inner) !== 'none'),
          ),
      )
    : [];
  if (excluded.length) {
    return {
      verdict: 'conditional',
      reason: `For everything but ${listOf(excluded.map(({ text }) => text))}.`,
    };
  }
  const naming = located.statement.resource?.negated
    ? resources.filter(({ absent }) => !absent.length)
    : resources.filter(({ targets }) => targets.includes(target));
  const [unresolved] = naming.flatMap(({ absent }) => absent);
  if (unresolved !== undefined) {
    return {
      verdict: 'ineffective',
      reason: noValue(unresolved, reader.session),
    };
  }
  const open = naming.flatMap(({ unknown }) => unknown);
  return open.length
    ? {
        verdict: 'conditional',
        reason: `Depends on ${listOf(
          open,
        )}, which differs from session to session.`,
      }
    : { verdict: 'effective' };
}

/** Such a resource names nothing. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value */
function noValue(variable: string, { association }: RoleSession): string {
  const tag = afterPrefix(variable, 'aws:PrincipalTag/');
  return tag !== undefined &&
    isSessionTagKey(tag) &&
    association?.disableSessionTags
    ? `The resource names the session tag ${tag}, and the association turns session tags off.`
    : `The resource names ${variable}, which the sessions do not carry.`;
}
