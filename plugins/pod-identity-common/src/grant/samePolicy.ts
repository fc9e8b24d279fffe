import {
  parsePolicy,
  type PolicyClause,
  type PolicyDocument,
  type PolicyStatement,
} from 'iam-policy';

/**
 * Whether two documents (JSON text) say the same, however they are written: order, case of actions and keys, single
 * values and lists, Sids. Documents that are not wholly understood are the same only when they are the same JSON.
 *
 * @public
 */
export function samePolicy(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(text: string): string {
  const { document, problems } = parsePolicy(text);
  if (!document || problems.length) {
    return `as text: ${canonicalJson(text)}`;
  }
  return JSON.stringify([document.version, statementsOf(document)]);
}

function statementsOf({ statements }: PolicyDocument): string[] {
  return unique(statements.map(statementText));
}

function statementText({
  effect,
  principal,
  action,
  resource,
  conditions,
}: PolicyStatement): string {
  return JSON.stringify([
    effect,
    principal && [
      principal.negated,
      unique(principal.principals.map(({ type, value }) => `${type} ${value}`)),
    ],
    clauseOf(action, text => text.toLowerCase()),
    resource && clauseOf(resource),
    unique(
      conditions.map(({ operator, key, values }) =>
        JSON.stringify([
          operator.text.toLowerCase(),
          key.toLowerCase(),
          unique(values),
        ]),
      ),
    ),
  ]);
}

function clauseOf(
  { negated, values }: PolicyClause,
  form: (text: string) => string = text => text,
): [boolean, string[]] {
  return [negated, unique(values.map(form))];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

function canonicalJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
