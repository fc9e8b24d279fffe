import type { Effect } from 'iam-policy';
import type { RoleSession } from '../../subject/session/permissionKnowledge';
import { abacOf } from './abacOf';
import { actionKinds } from './actionKinds';
import type { ActionGroup } from './actionGroups';
import { readOutcomes, type ConditionOutcome } from './ConditionOutcome';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import { ReachingStatements, type Reaching } from './ReachingStatements';
import { requestKnowledge } from './requestKnowledge';
import { resolveResources, type ResolvedResource } from './ResolvedResource';
import { carriedKeys, type S3Action } from '../../services/s3/actions';
import type { S3Target } from '../../services/s3/s3Targets';
import { splitActions, type SplitActions } from './splitActions';

type Statement = LocatedStatement['statement'];

/**
 * What the statements of one role say for one session. Each thing is read once: grants are judged against every statement
 * that has to do with them.
 */
export class RoleReader {
  readonly session: RoleSession;
  readonly #statements: readonly LocatedStatement[];
  readonly #splits = new Map<string, SplitActions>();
  readonly #actions = new Map<Statement, SplitActions>();
  readonly #resources = new Map<Statement, readonly ResolvedResource[]>();
  readonly #conditions = new Map<
    Statement,
    Map<string, readonly ConditionOutcome[]>
  >();
  readonly #reaching = new Map<
    readonly LocatedStatement[],
    Record<Effect, ReachingStatements>
  >();
  readonly #reached = new Map<ReachingStatements, Map<string, Reaching[]>>();
  readonly #distinct = new Map<ActionGroup, readonly S3Action[]>();
  #kindOf?: (action: S3Action) => number;

  constructor(session: RoleSession, statements: readonly LocatedStatement[]) {
    this.session = session;
    this.#statements = statements;
  }

  /** The actions that a statement takes in; the same object for statements that write them alike. */
  actions({ statement }: LocatedStatement): SplitActions {
    return remembered(this.#actions, statement, () => {
      const { negated, values } = statement.action;
      return remembered(this.#splits, JSON.stringify([negated, values]), () =>
        splitActions(statement.action),
      );
    });
  }

  /** The resources of a statement, with variables resolved. */
  resources(located: LocatedStatement): readonly ResolvedResource[] {
    return remembered(this.#resources, located.statement, () =>
      resolveResources(located, this.session),
    );
  }

  /** Those of some statements, with this effect, that take in something of a target by their resources; in their order. */
  reaching(
    statements: readonly LocatedStatement[],
    effect: Effect,
    target: S3Target,
  ): readonly Reaching[] {
    const { [effect]: candidates } = remembered(
      this.#reaching,
      statements,
      () => ({
        Allow: this.#reachingWith(statements, 'Allow'),
        Deny: this.#reachingWith(statements, 'Deny'),
      }),
    );
    const byTarget = remembered(
      this.#reached,
      candidates,
      () => new Map<string, Reaching[]>(),
    );
    return remembered(byTarget, JSON.stringify(target), () =>
      candidates.reaching(target),
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
    if (!located.statement.conditions.length) {
      return [];
    }
    const byCarried = remembered(
      this.#conditions,
      located.statement,
      () => new Map<string, readonly ConditionOutcome[]>(),
    );
    const carried = `${carriedKeys(action)} ${abacOf(this.session, bucket)}`;
    return remembered(byCarried, carried, () =>
      readOutcomes(located, requestKnowledge(this.session, action, bucket)),
    );
  }

  /** One action for all that no statement of the role tells apart: of `s3:*` a handful is left. */
  distinct(group: ActionGroup): readonly S3Action[] {
    return remembered(this.#distinct, group, () => {
      this.#kindOf ??= actionKinds(
        new Set(this.#statements.map(located => this.actions(located).s3)),
      );
      const kindOf = this.#kindOf;
      const byKind = new Map(
        group.members.map(action => [kindOf(action), action]),
      );
      return [...byKind.values()];
    });
  }

  #reachingWith(
    statements: readonly LocatedStatement[],
    effect: Effect,
  ): ReachingStatements {
    return new ReachingStatements(
      statements.filter(({ statement }) => statement.effect === effect),
      located => this.resources(located),
    );
  }
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
