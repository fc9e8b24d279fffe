import type { RoleSession } from '../session/permissionKnowledge';
import { abacOf } from './abacOf';
import { readOutcomes, type ConditionOutcome } from './ConditionOutcome';
import type { Extent } from './extentOf';
import type { GrantPart } from './GrantPart';
import type { LocatedStatement } from './LocatedStatement';
import { requestKnowledge } from './requestKnowledge';
import { resolveResources, type ResolvedResource } from './ResolvedResource';
import { resourceExtent } from './resourceExtent';
import type { S3Action } from './s3Actions';
import type { S3Target } from './s3Targets';
import { splitActions, type SplitActions } from './splitActions';

/** What the statements of one role say for one session. Each thing is read once: grants are judged against every statement. */
export class RoleReader {
  readonly session: RoleSession;
  readonly #statements: readonly LocatedStatement[];
  readonly #actions = new Map<LocatedStatement['statement'], SplitActions>();
  readonly #resources = new Map<
    LocatedStatement['statement'],
    readonly ResolvedResource[]
  >();
  readonly #conditions = new Map<
    LocatedStatement['statement'],
    Map<string, readonly ConditionOutcome[]>
  >();
  readonly #extents = new Map<
    LocatedStatement['statement'],
    Map<S3Target, Extent>
  >();
  readonly #kinds = new Map<S3Action, string>();

  constructor(session: RoleSession, statements: readonly LocatedStatement[]) {
    this.session = session;
    this.#statements = statements;
  }

  /** The actions that a statement takes in. */
  actions({ statement }: LocatedStatement): SplitActions {
    return remembered(this.#actions, statement, () =>
      splitActions(statement.action),
    );
  }

  /** The resources of a statement, with variables resolved. */
  resources(located: LocatedStatement): readonly ResolvedResource[] {
    return remembered(this.#resources, located.statement, () =>
      resolveResources(located, this.session),
    );
  }

  /** How much of a target a statement takes in by its resources. */
  resourceExtent(located: LocatedStatement, target: S3Target): Extent {
    const { statement } = located;
    const byTarget = remembered(
      this.#extents,
      statement,
      () => new Map<S3Target, Extent>(),
    );
    return remembered(byTarget, target, () =>
      resourceExtent(statement, this.resources(located), target),
    );
  }

  /**
   * How the conditions of a statement come out for an action on a bucket. Actions whose requests carry the same keys share
   * one reading.
   */
  conditions(
    located: LocatedStatement,
    action: S3Action,
    bucket: string,
  ): readonly ConditionOutcome[] {
    const byCarried = remembered(
      this.#conditions,
      located.statement,
      () => new Map<string, readonly ConditionOutcome[]>(),
    );
    const carried = `${carriedText(action)} ${abacOf(this.session, bucket)}`;
    return remembered(byCarried, carried, () =>
      readOutcomes(located, requestKnowledge(this.session, action, bucket)),
    );
  }

  /** The parts without those that no statement of the role tells from another: of `s3:*` a handful is left. */
  distinct(parts: readonly GrantPart[]): GrantPart[] {
    const byKind = new Map(
      parts.map(part => [
        `${this.#kindOf(part.action)} ${JSON.stringify(part.target)}`,
        part,
      ]),
    );
    return [...byKind.values()];
  }

  /** The same for two actions that each statement takes in or not alike, and whose requests carry the same keys. */
  #kindOf(action: S3Action): string {
    return remembered(this.#kinds, action, () =>
      [
        carriedText(action),
        ...this.#statements.map(located =>
          Number(this.actions(located).s3.has(action)),
        ),
      ].join(''),
    );
  }
}

function carriedText({ carries }: S3Action): string {
  const { existingObjectTag, requestObjectTag, prefix } = carries;
  return `${existingObjectTag} ${requestObjectTag} ${prefix}`;
}

function remembered<K, V>(known: Map<K, V>, key: K, read: () => V): V {
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  const value = read();
  known.set(key, value);
  return value;
}
