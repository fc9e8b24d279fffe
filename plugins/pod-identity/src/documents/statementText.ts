import type {
  DocumentView,
  StatementRef,
} from 'backstage-plugin-pod-identity-common';

/** The JSON of one statement as it stands in its document; undefined where the document was not read or is not JSON. */
export function statementText(
  documents: readonly DocumentView[],
  statement: StatementRef,
): string | undefined {
  const document = documents.find(
    ({ layer, name, arn }) =>
      layer === statement.layer &&
      name === statement.name &&
      arn === statement.arn,
  );
  if (!document) {
    return undefined;
  }
  const found = statementsOf(document.text)[statement.index];
  return found === undefined ? undefined : JSON.stringify(found, undefined, 2);
}

/** IAM accepts one statement in place of a list of one. */
function statementsOf(text: string): unknown[] {
  try {
    const { Statement } = JSON.parse(text) as { Statement?: unknown };
    return Array.isArray(Statement) ? Statement : [Statement];
  } catch {
    return [];
  }
}
