import { randomInt } from 'node:crypto';

/** Random characters of an alphabet. */
export function randomText(alphabet: string, length: number): string {
  return Array.from(
    { length },
    () => alphabet[randomInt(alphabet.length)],
  ).join('');
}
