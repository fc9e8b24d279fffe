const STAR = 42;
const QUESTION_MARK = 63;

/**
 * Whether every text that the inner pattern matches is matched by the outer one too; in both `*` stands for any run of
 * characters and `?` for one. Says no where it is not sure.
 */
export function patternCovers(outer: string, inner: string): boolean {
  // A star of the inner one is more than one character, so that nothing but a star takes it in.
  return walks(
    outer,
    inner,
    (o, i) => o === i || (o === QUESTION_MARK && i !== STAR),
  );
}

/** Whether there is a text that both patterns match. */
export function patternsOverlap(a: string, b: string): boolean {
  if (!a.includes('*')) {
    return walks(b, a, isLike);
  }
  if (!b.includes('*')) {
    return walks(a, b, isLike);
  }
  // What stands between stars finds a place in the other's stars, so that only the two ends can be at odds.
  return (
    isLikeUpToStar(a, b, (text, index) => text.charCodeAt(index)) &&
    isLikeUpToStar(a, b, (text, index) =>
      text.charCodeAt(text.length - 1 - index),
    )
  );
}

function isLike(a: number, b: number): boolean {
  return a === b || a === QUESTION_MARK || b === QUESTION_MARK;
}

/** Whether two patterns are alike until one of them comes to a star, which both have. */
function isLikeUpToStar(
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
    if (!isLike(left, right)) {
      return false;
    }
  }
}

/**
 * Whether a pattern matches a text of which `takes` says what its characters take. As for any wildcard, only the last star
 * needs to be tried again: what stood before it has matched as early as it can.
 */
function walks(
  pattern: string,
  text: string,
  takes: (patternCode: number, textCode: number) => boolean,
): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let starText = 0;
  while (t < text.length) {
    if (pattern.charCodeAt(p) === STAR) {
      star = p;
      starText = t;
      p += 1;
    } else if (
      p < pattern.length &&
      takes(pattern.charCodeAt(p), text.charCodeAt(t))
    ) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      starText += 1;
      p = star + 1;
      t = starText;
    } else {
      return false;
    }
  }
  while (pattern.charCodeAt(p) === STAR) {
    p += 1;
  }
  return p === pattern.length;
}
