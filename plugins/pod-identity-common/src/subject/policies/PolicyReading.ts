import { parsePolicy, type PolicyDocument } from 'iam-policy';
import type { DocumentRef } from '../../model';

/** A policy as far as it could be read. */
export interface PolicyReading {
  ref: DocumentRef;
  /** JSON text, where it was read. */
  text?: string;
  /** Absent where there is no text, or where the text is no policy document. */
  document?: PolicyDocument;
}

/** Parses a policy and keeps the name it is known by. Never throws. */
export function readPolicy(
  ref: DocumentRef,
  text: string | undefined,
): PolicyReading {
  return text === undefined
    ? { ref }
    : { ref, text, document: parsePolicy(text).document };
}
