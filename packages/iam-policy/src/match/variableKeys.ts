import { hasVariables, parseTemplate } from './parseTemplate';

/** The condition keys that the variables of texts name. */
export interface VariableKeys {
  /** As written. */
  all: readonly string[];
  /** Those that stand somewhere without a default value, folded. */
  required: readonly string[];
  /** Whether something begins like a variable and is none. */
  unclear: boolean;
}

const NONE: VariableKeys = { all: [], required: [], unclear: false };

/** Lists the variables of some texts. */
export function variableKeys(texts: readonly string[]): VariableKeys {
  if (!texts.some(hasVariables)) {
    return NONE;
  }
  const all = new Set<string>();
  const required = new Set<string>();
  let unclear = false;
  for (const part of texts.flatMap(parseTemplate)) {
    if (part.kind === 'unclear') {
      unclear = true;
    }
    if (part.kind === 'variable') {
      all.add(part.key);
      if (part.fallback === undefined) {
        required.add(part.folded);
      }
    }
  }
  return { all: [...all], required: [...required], unclear };
}
