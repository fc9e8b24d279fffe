import { readPolicy } from './parse/readPolicy';
import type { ParsedPolicy } from './types';

/**
 * Reads a policy document from JSON text or from an already parsed value, in any form that IAM accepts.
 * Never throws and keeps every statement: whatever is wrong is in `problems`.
 *
 * @public
 */
export function parsePolicy(source: string | object): ParsedPolicy {
  const { document, problems } = readPolicy(source);
  return { ...(document && { document }), problems: problems.problems };
}
