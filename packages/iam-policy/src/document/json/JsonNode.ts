/** A JSON value that remembers its place. `at` is an offset into the text; undefined if there was no text. */
export type JsonNode =
  | { type: 'object'; members: readonly JsonMember[]; at?: number }
  | { type: 'array'; items: readonly JsonNode[]; at?: number }
  | { type: 'string'; value: string; at?: number }
  | { type: 'number'; text: string; at?: number }
  | { type: 'boolean'; value: boolean; at?: number }
  | { type: 'null'; at?: number }
  | { type: 'other'; what: string; at?: number };

/** A name and its value. Names may repeat; the reader of the node decides what that means. */
export interface JsonMember {
  name: string;
  nameAt?: number;
  value: JsonNode;
}

/** The result of reading: a node, or the first error. */
export type JsonReading =
  | { node: JsonNode }
  | { error: { message: string; at?: number } };

/** Deeper than any policy; guards the stack against hostile text. */
export const MAX_DEPTH = 64;
