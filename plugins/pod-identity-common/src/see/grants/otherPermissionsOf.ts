import type { OtherPermission } from '../../model';
import { listOf } from '../../words/listOf';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import { structuralProblem } from '../../subject/policies/LocatedStatement';
import { s3Targets } from '../../services/s3/s3Targets';
import type { SplitActions } from './splitActions';

/** A statement that is not understood. */
export function notUnderstood({
  statement,
  ref,
}: LocatedStatement): OtherPermission {
  const { action, resource, effect } = statement;
  return {
    source: ref,
    effect,
    actions: [...action.values],
    resources: [...(resource?.values ?? [])],
    kind: 'not-understood',
    summary: `Not understood: ${
      structuralProblem(statement) ?? 'the statement names no resource'
    }`,
  };
}

/** What a statement gives or takes that is no access to buckets and objects of S3. */
export function otherPermissionsOf(
  { statement, ref }: LocatedStatement,
  split: SplitActions,
): OtherPermission[] {
  const { effect, resource, conditions } = statement;
  const resources = [...(resource?.values ?? [])];
  const negated = resource?.negated ?? false;
  const common = { source: ref, effect };
  const verb = effect === 'Allow' ? 'Allows' : 'Denies';
  const when = conditions.length ? ', under conditions' : '';
  const onText = `on ${negated ? 'everything but ' : ''}${listOf(resources)}`;
  const elsewhere = negated ? [] : resources.filter(isOtherS3);
  return [
    ...(split.others.length
      ? [
          {
            ...common,
            actions: split.others,
            resources,
            kind: 'not-s3' as const,
            summary: `${verb} ${listOf(
              split.others.map(inWords),
            )} ${onText}${when}`,
          },
        ]
      : []),
    ...(split.unknown.length
      ? [
          {
            ...common,
            actions: split.unknown,
            resources,
            kind: 'not-understood' as const,
            summary: `${listOf(
              split.unknown,
            )} matches no action of S3 that is known here`,
          },
        ]
      : []),
    ...(elsewhere.length && split.written.length
      ? [
          {
            ...common,
            actions: [...split.written],
            resources: elsewhere,
            kind: 'not-understood' as const,
            summary: `${verb} ${listOf(split.written)} on ${listOf(
              elsewhere,
            )}: the buckets behind it were not read`,
          },
        ]
      : []),
  ];
}

/** Access points, batch jobs and the like: of S3, but no bucket and no object. */
function isOtherS3(resource: string): boolean {
  return (
    /^arn:[^:]*:s3[a-z-]*:/.test(resource) && s3Targets(resource).length === 0
  );
}

function inWords(action: string): string {
  return /^\*+$/.test(action) ? 'every action of every service' : action;
}
