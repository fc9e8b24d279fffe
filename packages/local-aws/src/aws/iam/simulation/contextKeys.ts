import { parsePolicy, type PolicyStatement } from 'iam-policy';

/** `${*}`, `${?}` and `${$}` stand for themselves. */
const VARIABLE = /\$\{\s*([^,}\s*?$][^,}\s]*)\s*(?:,[^}]*)?\}/g;

function variables(values: readonly string[]): string[] {
  return values.flatMap(value =>
    [...value.matchAll(VARIABLE)].map(match => match[1]),
  );
}

function keysOf(statement: PolicyStatement, hasVariables: boolean): string[] {
  const values = [
    ...(statement.resource?.values ?? []),
    ...statement.conditions.flatMap(condition => condition.values),
  ];
  return [
    ...statement.conditions.map(({ key }) => key),
    ...(hasVariables ? variables(values) : []),
  ];
}

/** The condition keys that policies look at, in conditions and in variables: each once, as it is first written. */
export function contextKeys(texts: readonly string[]): string[] {
  const keys = new Map<string, string>();
  for (const text of texts) {
    const { document } = parsePolicy(text);
    const hasVariables = document?.version === '2012-10-17';
    for (const statement of document?.statements ?? []) {
      for (const key of keysOf(statement, hasVariables)) {
        if (!keys.has(key.toLowerCase())) {
          keys.set(key.toLowerCase(), key);
        }
      }
    }
  }
  return [...keys.values()];
}
