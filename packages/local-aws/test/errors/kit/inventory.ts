import { NO_SOURCE, type ErrorBook, type Reason } from './ErrorCase';

/** One error of one operation: `CreateRole: EntityAlreadyExistsException`. */
type Pair = `${string}: ${string}`;

/** An error that a fault brings about. */
export interface FaultPair {
  operation: string;
  error: string;
}

/** How the errors of a service are accounted for. */
export interface Inventory {
  pairs: readonly Pair[];
  /** What only a fault brings about. */
  byFault: readonly FaultPair[];
  /** Documented, and neither a case nor a reason. */
  missing: readonly Pair[];
  /** Cases of errors that the operation does not give. */
  undocumented: readonly Pair[];
  /** Reasons that explain nothing. */
  idle: readonly string[];
  /** In one line. */
  summary: string;
}

function explains(
  reason: Reason,
  { operation, error }: { operation: string; error: string },
): boolean {
  return (
    reason.error === error && (reason.operations?.includes(operation) ?? true)
  );
}

/** Holds the cases and reasons of a book against what is documented. */
export function inventory(book: ErrorBook): Inventory {
  const wanted = [...book.documented].flatMap(([operation, errors]) =>
    [...errors].map(error => ({ operation, error })),
  );
  const cases = Object.entries(book.cases).flatMap(([operation, of]) =>
    of.map(each => ({ operation, ...each })),
  );
  const nameOf = (pair: { operation: string; error: string }): Pair =>
    `${pair.operation}: ${pair.error}`;
  const documented = new Set(wanted.map(nameOf));
  const covered = new Set(cases.map(nameOf));
  const byFault = wanted.filter(({ error }) => error in book.faults);
  const open = wanted.filter(
    pair => !covered.has(nameOf(pair)) && !byFault.includes(pair),
  );
  const explained = open.filter(pair =>
    book.reasons.some(reason => explains(reason, pair)),
  );
  const sourced = cases.filter(({ source }) => source !== NO_SOURCE).length;
  return {
    pairs: [...documented],
    byFault,
    missing: open.filter(pair => !explained.includes(pair)).map(nameOf),
    undocumented: cases
      .filter(
        each =>
          !book.documented.has(each.operation) ||
          !(documented.has(nameOf(each)) || book.common.includes(each.error)),
      )
      .map(nameOf),
    idle: book.reasons
      .filter(
        reason =>
          !open.some(pair => explains(reason, pair)) ||
          reason.operations?.some(
            operation =>
              !open.some(
                pair => explains(reason, pair) && pair.operation === operation,
              ),
          ),
      )
      .map(({ error, because }) => `${error}: ${because}`),
    summary: [
      `${book.title}: ${documented.size} errors of ${book.documented.size} operations`,
      `${cases.length} cases and ${byFault.length} by a fault`,
      `${explained.length} with a reason`,
      `${sourced} of ${cases.length} messages with a source`,
    ].join(', '),
  };
}
