/**
 * Whether a text matches a pattern in which `*` stands for any run of characters and `?` for one.
 * Linear in the product of both lengths at worst; no regular expression is built.
 */
export function matchesWildcard(_pattern: string, _text: string): boolean {
  throw new Error('pending');
}
