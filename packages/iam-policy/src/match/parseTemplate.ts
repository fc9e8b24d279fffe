import { foldKey } from './foldKey';

/** A piece of a text with policy variables. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'literal'; text: '*' | '?' | '$' }
  | { kind: 'variable'; key: string; folded: string; fallback?: string };

// `${key}`, `${key, 'default'}`, `${*}`, `${?}`, `${$}`; see
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
const VARIABLE =
  /\$\{(?:([*?$])|\s*([^\s{}'$*?,]+(?: [^\s{}'$*?,]+)*)\s*(?:,\s*'([^']*)'\s*)?)\}/g;

/** Splits a text into plain text and variables. What does not read as a variable is plain text. */
export function parseTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of text.matchAll(VARIABLE)) {
    if (match.index > from) {
      parts.push({ kind: 'text', text: text.slice(from, match.index) });
    }
    const [whole, literal, key, fallback] = match;
    if (literal) {
      parts.push({ kind: 'literal', text: literal as '*' | '?' | '$' });
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
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** Whether resolving could change the text at all. */
export function hasVariables(text: string): boolean {
  return text.includes('${');
}
