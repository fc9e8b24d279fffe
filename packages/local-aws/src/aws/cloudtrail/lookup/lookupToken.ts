import { AwsError } from '../../../wire/types';

interface Token {
  /** Sequence of the last event of the page before. */
  before: number;
  /** What was asked; a token is good for nothing else. */
  request: string;
}

function invalid(): AwsError {
  return new AwsError('InvalidNextTokenException', 'Invalid NextToken.');
}

export function writeLookupToken(token: Token): string {
  return Buffer.from(JSON.stringify(token)).toString('base64');
}

/** The sequence behind which a page begins. Throws InvalidNextToken for a token of another request. */
export function readLookupToken(
  text: string | undefined,
  request: string,
): number {
  if (text === undefined) {
    return Infinity;
  }
  try {
    const token: Token = JSON.parse(Buffer.from(text, 'base64').toString());
    if (token.request !== request) {
      throw invalid();
    }
    return token.before;
  } catch {
    throw invalid();
  }
}
