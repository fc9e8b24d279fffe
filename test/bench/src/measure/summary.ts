/** Several measurements of one thing. */
export interface Summary {
  median: number;
  least: number;
  most: number;
}

/** Throws a RangeError for no measurements. */
export function summaryOf(values: readonly number[]): Summary {
  if (!values.length) {
    throw new RangeError('There is nothing to sum up.');
  }
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return {
    median:
      sorted.length % 2
        ? sorted[middle]
        : (sorted[middle - 1] + sorted[middle]) / 2,
    least: sorted[0],
    most: sorted[sorted.length - 1],
  };
}
