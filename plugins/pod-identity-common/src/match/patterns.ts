/**
 * Whether every text that the inner pattern matches is matched by the outer one too; in both `*` stands for any run of
 * characters and `?` for one. Says no where it is not sure.
 */
export function patternCovers(outer: string, inner: string): boolean {
  return canWalk(outer, inner, (o, i) =>
    o === '*'
      ? 'either'
      : step(i !== undefined && i !== '*' && (o === '?' || o === i)),
  );
}

/** Whether there is a text that both patterns match. */
export function patternsOverlap(a: string, b: string): boolean {
  return canWalk(a, b, (x, y) =>
    x === '*' || y === '*'
      ? 'either'
      : step(
          x !== undefined &&
            y !== undefined &&
            (x === '?' || y === '?' || x === y),
        ),
  );
}

/** How to go on from a pair of characters: past either one, past both, or not at all. */
type Move = 'either' | 'both' | 'none';

function step(possible: boolean): Move {
  return possible ? 'both' : 'none';
}

/** Whether the moves lead from the start of both texts to the end of both. Time is the product of the lengths. */
function canWalk(
  a: string,
  b: string,
  moveAt: (a: string | undefined, b: string | undefined) => Move,
): boolean {
  let below: boolean[] = [];
  for (let i = a.length; i >= 0; i--) {
    const row: boolean[] = [];
    for (let j = b.length; j >= 0; j--) {
      const move = moveAt(a[i], b[j]);
      row[j] =
        (i === a.length && j === b.length) ||
        (move === 'either' && (!!below[j] || !!row[j + 1])) ||
        (move === 'both' && !!below[j + 1]);
    }
    below = row;
  }
  return below[0];
}
