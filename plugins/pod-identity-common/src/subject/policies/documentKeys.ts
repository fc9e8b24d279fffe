import type { PolicyDocument } from 'iam-policy';
import { keptByObject } from './keptByObject';
import { statementKeys } from './statementKeys';

/** Every condition key that a document names, once and in lower case. Read once a document: many sessions ask for the same. */
export const documentKeys = keptByObject(
  ({ statements }: PolicyDocument): readonly string[] => [
    ...new Set(statements.flatMap(statementKeys).map(key => key.toLowerCase())),
  ],
);
