const STAR = 42;
const QUESTION_MARK = 63;

/**
 * Whether a text matches a pattern in which `*` stands for any run of characters and `?` for one.
 * Linear in the product of both lengths at worst; no regular expression is built.
 *
 * @param literalAt - offsets into the pattern at which `*` and `?` stand for themselves
 * @public
 */
export function matchesWildcard(
  pattern: string,
  text: string,
  literalAt?: ReadonlySet<number>,
): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let starText = 0;
  while (t < text.length) {
    const code = p < pattern.length ? pattern.charCodeAt(p) : -1;
    const wild =
      (code === STAR || code === QUESTION_MARK) && !literalAt?.has(p);
    if (wild && code === STAR) {
      star = p;
      starText = t;
      p += 1;
    } else if (wild || code === text.charCodeAt(t)) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      // Only the last star needs to be tried again: what stood before it has matched as early as it can.
      starText += 1;
      p = star + 1;
      t = starText;
    } else {
      return false;
    }
  }
  while (
    p < pattern.length &&
    pattern.charCodeAt(p) === STAR &&
    !literalAt?.has(p)
  ) {
    p += 1;
  }
  return p === pattern.length;
}
