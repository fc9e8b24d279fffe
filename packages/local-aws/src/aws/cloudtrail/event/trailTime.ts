/** CloudTrail's times have no fractions of a second. */
export function trailTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
