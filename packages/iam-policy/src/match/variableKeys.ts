import { hasVariables, parseTemplate } from './parseTemplate';

/** The condition keys, in lower case, that the variables of a text name. */
export function variableKeys(text: string): string[] {
  if (!hasVariables(text)) return [];
  return parseTemplate(text).flatMap(part =>
    part.kind === 'variable' ? [part.key.toLowerCase()] : [],
  );
}
