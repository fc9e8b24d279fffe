const STAR = 42;
const QUESTION_MARK = 63;

/**
 * Whether a text matches a pattern in which `*` stands for any run of characters and `?` for one.
 * Takes time in proportion to the product of both lengths at worst; builds no regular expression.
 *
 * @param literalAt - offsets into the pattern at which `*` and `?` stand for themselves
 * @public
 */
export function matchesWildcard(
  pattern: string,
  text: string,
  literalAt?: ReadonlySet<number>,
): boolean {
  return walk(pattern, text, takesCharacter, literalAt);
}

/**
 * Whether an action of a policy (`s3:Get*`, `*`) covers an action (`s3:GetObject`). Case does not matter
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).
 *
 * @public
 */
export function actionMatches(pattern: string, action: string): boolean {
  return matchesWildcard(pattern.toLowerCase(), action.toLowerCase());
}

/**
 * Whether the outer pattern matches every text that the inner pattern matches; in both `*` stands for any run of characters
 * and `?` for one. Errs towards false: it does not see that `?*` covers `*?`.
 *
 * @public
 */
export function patternCovers(outer: string, inner: string): boolean {
  return walk(outer, inner, takesPattern);
}

/**
 * Whether at least one text matches both patterns; in both `*` stands for any run of characters and `?` for one.
 *
 * @public
 */
export function patternsOverlap(a: string, b: string): boolean {
  if (!a.includes('*')) {
    return walk(b, a, areAlike);
  }
  if (!b.includes('*')) {
    return walk(a, b, areAlike);
  }
  // The stars of each pattern match whatever is between the stars of the other, so only the two ends can disagree.
  return (
    areAlikeUpToStar(a, b, (text, index) => text.charCodeAt(index)) &&
    areAlikeUpToStar(a, b, (text, index) =>
      text.charCodeAt(text.length - 1 - index),
    )
  );
}

/** Whether one character of a pattern, other than a star, takes one character of a text. */
type Takes = (patternCode: number, code: number, literal: boolean) => boolean;

function takesCharacter(
  patternCode: number,
  code: number,
  literal: boolean,
): boolean {
  return patternCode === code || (patternCode === QUESTION_MARK && !literal);
}

/** The inner pattern's star stands for any number of characters, so only a star takes it. */
function takesPattern(outerCode: number, innerCode: number): boolean {
  return (
    outerCode === innerCode ||
    (outerCode === QUESTION_MARK && innerCode !== STAR)
  );
}

function areAlike(a: number, b: number): boolean {
  return a === b || a === QUESTION_MARK || b === QUESTION_MARK;
}

/** Whether two patterns that both contain a star agree up to the first star of either. */
function areAlikeUpToStar(
  a: string,
  b: string,
  codeAt: (text: string, index: number) => number,
): boolean {
  for (let index = 0; ; index++) {
    const left = codeAt(a, index);
    const right = codeAt(b, index);
    if (left === STAR || right === STAR) {
      return true;
    }
    if (!areAlike(left, right)) {
      return false;
    }
  }
}

/** Whether a pattern takes in a whole text: its stars any run of characters, its other characters what `takes` says. */
function walk(
  pattern: string,
  text: string,
  takes: Takes,
  literalAt?: ReadonlySet<number>,
): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let starText = 0;
  while (t < text.length) {
    const literal = literalAt !== undefined && literalAt.has(p);
    const code = p < pattern.length ? pattern.charCodeAt(p) : -1;
    if (code === STAR && !literal) {
      star = p;
      starText = t;
      p += 1;
    } else if (code >= 0 && takes(code, text.charCodeAt(t), literal)) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      // Only the last star needs to be tried again: everything before it matched as early as possible.
      starText += 1;
      p = star + 1;
      t = starText;
    } else {
      return false;
    }
  }
  while (pattern.charCodeAt(p) === STAR && !literalAt?.has(p)) {
    p += 1;
  }
  return p === pattern.length;
}
