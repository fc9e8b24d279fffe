/**
 * A policy document: nested, or JSON as text.
 *
 * @public
 */
export type SeedPolicyDocument = object | string;

/**
 * A point in time: ISO 8601, or counted back from the start: `12 days ago`, `1 hour ago`.
 *
 * @public
 */
export type SeedTime = string;
