import type { Grant, OtherPermission } from '../../model';
import { serviceNamed } from '../../services';
import type { ServiceGrants } from '../../services/grants/ServiceGrants';
import {
  structuralProblem,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import { listOf } from '../../words/listOf';
import { prefixOf } from '../../services/grants/ActionSet';
import type { ServiceReader } from './RoleReader';

/** What came of a statement in one service. */
export interface ServiceReading {
  reader: ServiceReader;
  grants: readonly Grant[];
}

/** A statement that is not understood. */
export function notUnderstood(located: LocatedStatement): OtherPermission {
  const { statement } = located;
  return {
    ...partOf(located, statement.action.values),
    cause: 'malformed',
    summary: `Not understood: ${
      structuralProblem(statement) ?? 'the statement names no resource'
    }`,
  };
}

/** What a statement gives or takes that is no grant, because it is not understood. */
export function otherPermissionsOf(
  located: LocatedStatement,
  readings: readonly ServiceReading[],
): OtherPermission[] {
  const { action } = located.statement;
  const nameless = action.negated
    ? []
    : action.values.filter(text => !/[:*]/.test(text));
  return [
    ...unknownActions(
      located,
      nameless,
      'is the name of a service, and names no action of it',
    ),
    ...readings.flatMap(({ reader, grants }) => [
      ...unknownActions(
        located,
        reader.actions(located).unknown,
        `matches no action of ${wordFor(
          reader.service,
        )} that this portal knows`,
      ),
      ...otherPlaces(located, reader, grants),
    ]),
  ];
}

function unknownActions(
  located: LocatedStatement,
  actions: readonly string[],
  why: string,
): OtherPermission[] {
  return actions.length
    ? [
        {
          ...partOf(located, actions),
          cause: 'unknown-action',
          summary: `${listOf(actions)} ${why}`,
        },
      ]
    : [];
}

/** What is given on something that was not read; and what no grant has a place for, though the statement names it. */
function otherPlaces(
  located: LocatedStatement,
  reader: ServiceReader,
  grants: readonly Grant[],
): OtherPermission[] {
  const { service } = reader;
  const { statement } = located;
  const { written } = reader.actions(located);
  const { negated = false, values = [] } = statement.resource ?? {};
  const unread = negated
    ? []
    : values.filter(text => service.isUnread?.(text) ?? false);
  const placed = new Set(grants.flatMap(({ actions }) => actions));
  const left = statement.action.negated
    ? []
    : written.filter(
        text => prefixOf(text) === service.service && !placed.has(text),
      );
  const verb = statement.effect === 'Allow' ? 'Allows' : 'Denies';
  const say = (actions: readonly string[], resources: readonly string[]) =>
    `${verb} ${listOf(actions)} on ${negated ? 'everything but ' : ''}${listOf(
      resources,
    )}`;
  if (unread.length && written.length) {
    return [
      {
        ...partOf(located, written, unread),
        cause: 'unread-place',
        summary: `${say(written, unread)}: the buckets behind it were not read`,
      },
    ];
  }
  return left.length
    ? [
        {
          ...partOf(located, left),
          cause: 'misplaced',
          summary: `${say(left, values)}: not a resource of ${wordFor(
            service,
          )}`,
        },
      ]
    : [];
}

function partOf(
  { statement, ref }: LocatedStatement,
  actions: readonly string[],
  resources: readonly string[] = statement.resource?.values ?? [],
): Pick<OtherPermission, 'source' | 'effect' | 'actions' | 'resources'> {
  return {
    source: ref,
    effect: statement.effect,
    actions: [...actions],
    resources: [...resources],
  };
}

function wordFor({ service }: ServiceGrants): string {
  return serviceNamed(service)?.title ?? service;
}
