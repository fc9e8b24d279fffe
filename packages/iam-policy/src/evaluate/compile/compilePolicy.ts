import type { PolicyDocument } from '../../document';
import type { CompiledPolicy } from './CompiledPolicy';
import { compileStatement } from './compileStatement';

const COMPILED = new WeakMap<PolicyDocument, CompiledPolicy>();

/**
 * Prepares a document for many requests; evaluation does so by itself and remembers the result for as long as the document lives.
 * A document must therefore not be changed once it has been evaluated.
 *
 * @public
 */
export function compilePolicy(document: PolicyDocument): CompiledPolicy {
  const known = COMPILED.get(document);
  if (known) {
    return known;
  }
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
  const variables = document.version === '2012-10-17';
  const compiled = {
    document,
    statements: document.statements.map(statement =>
      compileStatement(statement, variables),
    ),
  };
  COMPILED.set(document, compiled);
  return compiled;
}
