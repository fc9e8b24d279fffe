import { foldKey } from './foldKey';

/** A piece of a text with policy variables. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'literal'; text: '*' | '?' | '$' }
  | { kind: 'variable'; key: string; folded: string; fallback?: string }
  /** Begins like a variable but is not one that AWS documents. */
  | { kind: 'unclear'; text: string };

// `${key}`, `${key, 'default'}`, `${*}`, `${?}`, `${$}`; see
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
const VARIABLE =
  /\$\{(?:([*?$])|\s*([^\s{}'$*?,]+(?: [^\s{}'$*?,]+)*)\s*(?:,\s*'([^']*)'\s*)?)\}/g;

/** AWS documents `${*}` and its like, but not what a wildcard in a default value means. */
const WILDCARD = /[*?]/;

/** The text between variables: plain, up to what begins like another variable. */
function betweenVariables(text: string): TemplatePart[] {
  const at = text.indexOf('${');
  const plain = at < 0 ? text : text.slice(0, at);
  const parts: TemplatePart[] = [];
  if (plain) {
    parts.push({ kind: 'text', text: plain });
  }
  if (at >= 0) {
    parts.push({ kind: 'unclear', text: text.slice(at) });
  }
  return parts;
}

/** Splits a text into plain text and variables. */
export function parseTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of text.matchAll(VARIABLE)) {
    parts.push(...betweenVariables(text.slice(from, match.index)));
    const [whole, literal, key, fallback] = match;
    if (literal) {
      parts.push({ kind: 'literal', text: literal as '*' | '?' | '$' });
    } else if (fallback !== undefined && WILDCARD.test(fallback)) {
      parts.push({ kind: 'unclear', text: whole });
    } else {
      parts.push({
        kind: 'variable',
        key,
        folded: foldKey(key),
        ...(fallback !== undefined && { fallback }),
      });
    }
    from = match.index + whole.length;
  }
  return [...parts, ...betweenVariables(text.slice(from))];
}

/** Whether resolving variables could change the text at all. */
export function hasVariables(text: string): boolean {
  return text.includes('${');
}

/** The condition keys that the variables of texts name. */
export interface VariableKeys {
  /** As written. */
  all: readonly string[];
  /** Those that appear at least once without a default value, folded. */
  required: readonly string[];
  /** Whether something begins like a variable but is not one. */
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
