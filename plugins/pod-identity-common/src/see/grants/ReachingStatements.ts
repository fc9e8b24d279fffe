import type { Extent } from './Extent';
import {
  structuralProblem,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import { PlaceIndex } from './PlaceIndex';
import type { ResolvedResource } from './ResolvedResource';
import { resourceExtent } from './resourceExtent';
import type { S3Target } from '../../services/s3/s3Targets';
import { targetExtent } from './targetExtent';

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
  readonly #named: PlaceIndex<{ at: number; target: S3Target }>;

  constructor(
    statements: readonly LocatedStatement[],
    resourcesOf: (located: LocatedStatement) => readonly ResolvedResource[],
  ) {
    this.#statements = statements;
    this.#resourcesOf = resourcesOf;
    this.#always = statements.flatMap(({ statement }, at) =>
      structuralProblem(statement) || statement.resource?.negated ? [at] : [],
    );
    this.#named = new PlaceIndex(
      statements.flatMap((located, at) =>
        resourcesOf(located)
          .filter(({ absent }) => !absent.length)
          .flatMap(({ targets }) => targets)
          .map(target => [target, { at, target }] as const),
      ),
    );
  }

  /** In the order of the statements. */
  reaching(target: S3Target): Reaching[] {
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
