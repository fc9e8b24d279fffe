import type { JsonNode } from '../json';
import type { PolicyDocument, PolicyKind, PolicyProblem } from '../types';

/** What the rules look at. */
export interface ValidationInput {
  kind: PolicyKind;
  root: JsonNode;
  /** Absent when the policy is no object or holds no statement. */
  document?: PolicyDocument;
  /** What parsing found. */
  problems: readonly PolicyProblem[];
}
