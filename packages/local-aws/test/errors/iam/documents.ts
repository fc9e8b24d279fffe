import { permissions } from '../../../src/__testUtils__';
import type { ErrorCase } from '../kit';
import { seen } from './sources';

/** A permission policy of more characters than asked for. */
export function longDocument(length: number): string {
  return permissions({
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::bucket/${'x'.repeat(length)}`,
  });
}

const SYNTAX = { message: 'Syntax errors in policy.', source: seen.noJson };

/** A policy document that is no JSON. */
export function noJson(
  input: object,
  member: string,
  { message, source } = SYNTAX,
): ErrorCase {
  return {
    error: 'MalformedPolicyDocumentException',
    when: 'the document is no JSON',
    input: { ...input, [member]: '{"Version":' },
    message,
    source,
  };
}
