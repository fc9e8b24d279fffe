import { Locator, readJsonText, readJsonValue, type JsonNode } from '../json';
import type { PolicyDocument } from '../types';
import { ProblemList } from './ProblemList';
import { readDocument } from './readDocument';

/** `{` as IAM's API gives it (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html). */
const URL_ENCODED = /^(?:%20|%0A)*%7B/i;

/** A reading with what is needed to look at it closer. */
export interface PolicyReading {
  /** Absent when the text is no JSON. */
  root?: JsonNode;
  document?: PolicyDocument;
  problems: ProblemList;
}

/** Reads a policy document. Never throws. */
export function readPolicy(source: string | object): PolicyReading {
  const text = typeof source === 'string' ? source : undefined;
  const problems = new ProblemList(new Locator(text));
  const reading =
    text === undefined ? readJsonValue(source) : readJsonText(text);
  if ('error' in reading) {
    const { message, at } = reading.error;
    const hint =
      text && URL_ENCODED.test(text)
        ? '. The text is URL-encoded, as the API of IAM gives it: decodeURIComponent comes first'
        : '';
    problems.error('syntax', `Not valid JSON: ${message}${hint}`, {
      path: [],
      at,
    });
    return { problems };
  }
  const document = readDocument(reading.node, problems);
  return { root: reading.node, ...(document && { document }), problems };
}
