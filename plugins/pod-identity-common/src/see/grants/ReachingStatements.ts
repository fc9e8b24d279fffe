import type { PolicyStatement } from 'iam-policy';
import { targetExtent, type Target } from '../../services/grants/ServiceGrants';
import {
  structuralProblem,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import { TargetIndex } from '../../services/grants/TargetIndex';
import type { ResolvedResource } from './ResolvedResource';

/** How much of something a statement takes in. `unknown` where that is not certain. */
export type Extent = 'all' | 'some' | 'none' | 'unknown';

/** A statement that takes in something of a target by its resources. */
export interface Reaching {
  located: LocatedStatement;
  /** How much; it says nothing where the statement is not understood. */
  resources: Extent;
}

/** Statements of one effect, to be found by what their resources take in: most have nothing to do with most targets. */
export class ReachingStatements {
  readonly #statements: readonly LocatedStatement[];
  readonly #resourcesOf: (
    located: LocatedStatement,
  ) => readonly ResolvedResource[];
  /** Where those stand that reach a target whether or not a resource names it. */
  readonly #always: readonly number[];
  readonly #named: TargetIndex<{ at: number; target: Target }>;

  constructor(
    statements: readonly LocatedStatement[],
    resourcesOf: (located: LocatedStatement) => readonly ResolvedResource[],
  ) {
    this.#statements = statements;
    this.#resourcesOf = resourcesOf;
    this.#always = statements.flatMap(({ statement }, at) =>
      structuralProblem(statement) || statement.resource?.negated ? [at] : [],
    );
    this.#named = new TargetIndex(
      statements.flatMap((located, at) =>
        resourcesOf(located)
          .filter(({ absent }) => !absent.length)
          .flatMap(({ targets, unknown }) =>
            // What stands for an unknown value takes in too much.
            targets.map(target =>
              unknown.length ? { ...target, vague: true } : target,
            ),
          )
          .map(target => [target, { at, target }] as const),
      ),
    );
  }

  /** In the order of the statements. */
  reaching(target: Target): Reaching[] {
    const named = new Map<number, 'all' | 'some' | 'none'>(
      this.#always.map(at => [at, 'none']),
    );
    for (const { at, target: outer } of this.#named.near(target)) {
      const before = named.get(at);
      const extent = before === 'all' ? before : targetExtent(outer, target);
      if (extent !== 'none') {
        named.set(at, extent);
      }
    }
    return [...named]
      .sort(([a], [b]) => a - b)
      .flatMap(([at, extent]) => {
        const located = this.#statements[at];
        const resources = resourceExtent(
          located.statement,
          this.#resourcesOf(located),
          extent,
        );
        return resources === 'none' && !structuralProblem(located.statement)
          ? []
          : [{ located, resources }];
      });
  }
}

const allBut = { all: 'none', some: 'some', none: 'all' } as const;

/**
 * How much of a target the Resource or NotResource of a statement takes in, by how much of it the resources name whose
 * variables have a value. Those with a variable that has none name nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
 */
function resourceExtent(
  { resource }: PolicyStatement,
  resources: readonly ResolvedResource[],
  named: 'all' | 'some' | 'none',
): Extent {
  const extent = resource?.negated ? allBut[named] : named;
  if (extent === 'none') {
    return 'none';
  }
  return resources.some(({ misplaced }) => misplaced) ? 'unknown' : extent;
}
