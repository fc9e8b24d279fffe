import type { PolicyDocument, PolicyStatement } from 'iam-policy';
import { readConditions } from '../policies/readConditions';
import { statementKeys } from '../policies/statementKeys';
import { contextFor, type KnowledgeOf } from '../session/KeyKnowledge';

/** Whether some request could meet every condition of a statement, by what is known of all requests. */
export function conditionsCanHold(
  statement: PolicyStatement,
  version: PolicyDocument['version'],
  knowledge: KnowledgeOf,
): boolean {
  const context = contextFor(statementKeys(statement), knowledge);
  return readConditions(statement, version, context).every(
    ({ result }) => result !== 'false',
  );
}
