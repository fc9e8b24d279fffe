/**
 * The SDK waits before it tries again, for a random part of a time that doubles. Here the dice always fall on next to
 * nothing: what is tried, and how often, stays as it is.
 */
export function withoutWaiting(): void {
  jest.spyOn(Math, 'random').mockReturnValue(0.001);
}
