import type { Effect, PolicyClause, PolicyStatement } from 'iam-policy';
import type { ActionCatalogue } from 'iam-policy/actions';
import { awsServices, serviceNamed } from '../../services';
import {
  catalogueGrants,
  everyServiceBut,
} from '../../services/grants/catalogueGrants';
import type {
  GrantAction,
  ServiceGrants,
  Target,
} from '../../services/grants/ServiceGrants';
import { accountOf } from '../../subject/accountOf';
import {
  readOutcomes,
  type ConditionOutcome,
} from '../../subject/policies/ConditionOutcome';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import type { RoleSession } from '../../subject/session/permissionKnowledge';
import {
  actionKinds,
  actionSets,
  clauseExtent,
  prefixOf,
  type ActionGroup,
  type ActionSet,
} from '../../services/grants/ActionSet';
import { ReachingStatements, type Reaching } from './ReachingStatements';
import { resolveResources, type ResolvedResource } from './ResolvedResource';

/** Of the services that tell their grants themselves, those of every service at once say no more. */
const tellThemselves = awsServices
  .filter(({ grants }) => grants)
  .map(({ name }) => name);
const everyOther = everyServiceBut(tellThemselves);

function remembered<K, V>(known: Map<K, V>, key: K, read: () => V): V {
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  const value = read();
  known.set(key, value);
  return value;
}

/** What the resources of statements take in, for all services whose targets are told alike. */
class ResourceReader {
  readonly #session: RoleSession;
  readonly #targetsOf: ServiceGrants['targets'];
  readonly #resources = new Map<PolicyStatement, readonly ResolvedResource[]>();
  readonly #candidates = new Map<
    readonly LocatedStatement[],
    Record<Effect, ReachingStatements>
  >();
  readonly #reached = new Map<ReachingStatements, Map<string, Reaching[]>>();

  constructor(session: RoleSession, targetsOf: ServiceGrants['targets']) {
    this.#session = session;
    this.#targetsOf = targetsOf;
  }

  of(located: LocatedStatement): readonly ResolvedResource[] {
    return remembered(this.#resources, located.statement, () =>
      resolveResources(located, this.#session, this.#targetsOf),
    );
  }

  reaching(
    statements: readonly LocatedStatement[],
    effect: Effect,
    target: Target,
  ): readonly Reaching[] {
    const { [effect]: candidates } = remembered(
      this.#candidates,
      statements,
      () => ({
        Allow: this.#candidatesWith(statements, 'Allow'),
        Deny: this.#candidatesWith(statements, 'Deny'),
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

  #candidatesWith(
    statements: readonly LocatedStatement[],
    effect: Effect,
  ): ReachingStatements {
    return new ReachingStatements(
      statements.filter(({ statement }) => statement.effect === effect),
      located => this.of(located),
    );
  }
}

/**
 * Whether a condition keeps a grant to resources of the role's own account, as every policy that is written here does. It says
 * which place is meant and not when the grant holds; where another account is known to own the place, it does not hold.
 */
function isOwnAccountPin(
  { condition: { key, operator, values }, result }: ConditionOutcome,
  { role }: RoleSession,
): boolean {
  return (
    result === 'unknown' &&
    /^(?:aws|s3):resourceaccount$/i.test(key) &&
    (operator.comparison === 'StringEquals' ||
      operator.comparison === 'StringLike') &&
    role !== undefined &&
    values.includes(accountOf(role.arn))
  );
}

/** What the statements of a role say of one service. */
export class ServiceReader {
  readonly service: ServiceGrants;
  readonly session: RoleSession;
  readonly #statements: readonly LocatedStatement[];
  readonly #resources: ResourceReader;
  readonly #setOf: (clause: PolicyClause) => ActionSet;
  readonly #actions = new Map<PolicyStatement, ActionSet>();
  readonly #extents = new Map<
    GrantAction,
    Map<PolicyStatement, 'all' | 'some' | 'none'>
  >();
  readonly #conditions = new Map<
    PolicyStatement,
    Map<string, readonly ConditionOutcome[]>
  >();
  readonly #distinct = new Map<ActionGroup, readonly GrantAction[]>();
  #kindOf?: (action: GrantAction) => string;

  constructor(
    service: ServiceGrants,
    session: RoleSession,
    statements: readonly LocatedStatement[],
    resources: ResourceReader,
  ) {
    this.service = service;
    this.session = session;
    this.#statements = statements;
    this.#resources = resources;
    this.#setOf = actionSets(service);
  }

  /** The actions that a statement takes in; the same object for statements that write them alike. */
  actions({ statement }: LocatedStatement): ActionSet {
    return remembered(this.#actions, statement, () =>
      this.#setOf(statement.action),
    );
  }

  /** How much of an action a statement takes in. */
  actionExtent(
    located: LocatedStatement,
    action: GrantAction,
  ): 'all' | 'some' | 'none' {
    const { statement } = located;
    if (this.service.actions) {
      return this.actions(located).actions.has(action) ? 'all' : 'none';
    }
    const known = remembered(this.#extents, action, () => new Map());
    return remembered(known, statement, () =>
      clauseExtent(statement.action, action),
    );
  }

  /** The resources of a statement, with variables resolved. */
  resources(located: LocatedStatement): readonly ResolvedResource[] {
    return this.#resources.of(located);
  }

  /** Those of some statements, with this effect, that take in something of a target by their resources; in their order. */
  reaching(
    statements: readonly LocatedStatement[],
    effect: Effect,
    target: Target,
  ): readonly Reaching[] {
    return this.#resources.reaching(statements, effect, target);
  }

  /**
   * How the conditions of a statement come out for an action on a target. Actions whose requests carry the same keys share
   * one reading.
   */
  conditions(
    located: LocatedStatement,
    action: GrantAction,
    target: Target,
  ): readonly ConditionOutcome[] {
    if (!located.statement.conditions.length) {
      return [];
    }
    const byRequest = remembered(
      this.#conditions,
      located.statement,
      () => new Map<string, readonly ConditionOutcome[]>(),
    );
    const setting = this.service.setting?.(this.session, target);
    return remembered(byRequest, `${action.request} ${setting}`, () =>
      readOutcomes(
        located,
        this.service.knowledge(this.session, action, target),
      ),
    );
  }

  /** {@link conditions}, without those that the place of a grant tells. */
  untoldConditions(
    ...[located, action, target]: Parameters<ServiceReader['conditions']>
  ): readonly ConditionOutcome[] {
    const outcomes = this.conditions(located, action, target).filter(
      outcome => !isOwnAccountPin(outcome, this.session),
    );
    return this.service.untold?.(action, outcomes) ?? outcomes;
  }

  /** One action for all that no statement of the role tells apart: of `s3:*` a handful is left. */
  distinct(group: ActionGroup): readonly GrantAction[] {
    return remembered(this.#distinct, group, () => {
      const { actions } = this.service;
      if (!actions) {
        return group.members;
      }
      this.#kindOf ??= actionKinds(
        actions,
        new Set(this.#statements.map(located => this.actions(located).actions)),
      );
      const kindOf = this.#kindOf;
      const byKind = new Map(
        group.members.map(action => [kindOf(action), action]),
      );
      return [...byKind.values()];
    });
  }
}

/**
 * What the statements of one role say for one session. Each thing is read once: grants are judged against every statement
 * that has to do with them.
 */
export class RoleReader {
  readonly #session: RoleSession;
  readonly #statements: readonly LocatedStatement[];
  readonly #catalogue?: ActionCatalogue;
  readonly #services = new Map<string, ServiceReader>();
  readonly #resources = new Map<ServiceGrants['targets'], ResourceReader>();

  constructor(
    session: RoleSession,
    statements: readonly LocatedStatement[],
    catalogue?: ActionCatalogue,
  ) {
    this.#session = session;
    this.#statements = statements;
    this.#catalogue = catalogue;
  }

  /**
   * The services that a statement speaks of: those that it names, and where a wildcard reaches any, those that tell their grants
   * themselves and all others at once. NotAction names none.
   */
  servicesOf({ statement: { action } }: LocatedStatement): ServiceReader[] {
    const named = action.negated ? [] : action.values.map(prefixOf);
    const names = named.flatMap(name => name ?? []);
    const all =
      action.negated || named.includes(undefined)
        ? [...tellThemselves, '*']
        : [];
    return [...new Set([...names, ...all])].map(name => this.#service(name));
  }

  #service(name: string): ServiceReader {
    return remembered(this.#services, name, () => {
      const service = this.#grantsOf(name);
      const resources = remembered(
        this.#resources,
        service.targets,
        () => new ResourceReader(this.#session, service.targets),
      );
      return new ServiceReader(
        service,
        this.#session,
        this.#statements,
        resources,
      );
    });
  }

  #grantsOf(name: string): ServiceGrants {
    return name === '*'
      ? everyOther
      : serviceNamed(name)?.grants ??
          catalogueGrants(name, {
            catalogue: this.#catalogue,
            others: tellThemselves,
          });
  }
}
