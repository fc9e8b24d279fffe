import { Locator, readJsonText, readJsonValue } from './json';
import { ProblemList } from './parse/ProblemList';
import { readDocument } from './parse/readDocument';
import type { ParsedPolicy } from './types';

/**
 * Reads a policy document from JSON text or from an already parsed value, in any form that IAM accepts.
 * Never throws: whatever is wrong is in `problems`, and every statement is kept.
 *
 * @public
 */
export function parsePolicy(source: string | object): ParsedPolicy {
  const text = typeof source === 'string' ? source : undefined;
  const problems = new ProblemList(new Locator(text));
  const reading =
    text === undefined ? readJsonValue(source) : readJsonText(text);
  if ('error' in reading) {
    const { message, at } = reading.error;
    problems.error('syntax', `Not valid JSON: ${message}`, { path: [], at });
    return { problems: problems.problems };
  }
  const document = readDocument(reading.node, problems);
  return {
    ...(document && { document }),
    problems: problems.problems,
  };
}
