/** A JSON value that remembers where it stood. `at` is an offset into the text; undefined when there was no text. */
export type JsonNode =
  | { type: 'object'; members: readonly JsonMember[]; at?: number }
  | { type: 'array'; items: readonly JsonNode[]; at?: number }
  | { type: 'string'; value: string; at?: number }
  | { type: 'number'; text: string; at?: number }
  | { type: 'boolean'; value: boolean; at?: number }
  | { type: 'null'; at?: number }
  | { type: 'other'; what: string; at?: number };

/** A name and its value. Names may repeat: that is for the reader of the node to judge. */
export interface JsonMember {
  name: string;
  nameAt?: number;
  value: JsonNode;
}

/** What reading gives: a node, or the first thing that is wrong. */
export type JsonReading =
  | { node: JsonNode }
  | { error: { message: string; at?: number } };

/** Deeper than any policy; guards the stack against hostile text. */
export const MAX_DEPTH = 64;
