/** How a condition relates a key to its values, as a sign; undefined where only the operator itself says it. */
export interface Relation {
  sign: '=' | '≠' | '≈' | '≉' | undefined;
  /** A request without the key passes too. */
  orMissing: boolean;
}

const signs: Record<string, Relation['sign']> = {
  stringequals: '=',
  stringnotequals: '≠',
  stringlike: '≈',
  stringnotlike: '≉',
};

/** Reads a condition operator. Set qualifiers and operators that are no plain text comparison have no sign. */
export function relationOf(operator: string): Relation {
  const lower = operator.toLowerCase();
  const orMissing = lower.endsWith('ifexists');
  const plain = orMissing ? lower.slice(0, -'ifexists'.length) : lower;
  return { sign: signs[plain], orMissing };
}
