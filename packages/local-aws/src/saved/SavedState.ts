/**
 * Everything that is remembered, as plain JSON. Only `version` is for others to read: what is behind it belongs to this
 * package, which reads what older versions of it wrote.
 *
 * @public
 */
export interface SavedState {
  version: 1;
  [part: string]: unknown;
}
