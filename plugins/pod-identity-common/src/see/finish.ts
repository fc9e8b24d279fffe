/** Does work that could stop between two pieces without a stop. */
export function finish<T>(pieces: Iterator<unknown, T, undefined>): T {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) {
      return piece.value;
    }
  }
}
