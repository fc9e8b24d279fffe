/** How a condition relates a key to its values. */
export interface Relation {
  /** Undefined where only the operator itself says it. */
  kind?: 'equals' | 'differs' | 'like' | 'unlike';
  /** A request without the key passes too. */
  orMissing: boolean;
}

const kinds: Record<string, Relation['kind']> = {
  stringequals: 'equals',
  stringnotequals: 'differs',
  stringlike: 'like',
  stringnotlike: 'unlike',
};

/** Reads a condition operator. Set qualifiers, and operators that do not compare plain text, have no kind. */
export function relationOf(operator: string): Relation {
  const lower = operator.toLowerCase();
  const orMissing = lower.endsWith('ifexists');
  const plain = orMissing ? lower.slice(0, -'ifexists'.length) : lower;
  return { kind: kinds[plain], orMissing };
}
