import type { JsonNode } from '../json';
import type {
  PolicyDocument,
  PolicyKind,
  PolicyProblem,
  PolicyPath,
} from '../types';

/** What the rules look at. */
export interface ValidationInput {
  kind: PolicyKind;
  root: JsonNode;
  /** Absent when the policy is no object or holds no statement. */
  document?: PolicyDocument;
  /** What parsing found. */
  problems: readonly PolicyProblem[];
}

/** Something that IAM refuses. */
export interface Violation {
  /** IAM reports one thing only, the first in this order. */
  stage: number;
  code: string;
  /** As IAM words it. */
  message: string;
  path: PolicyPath;
  /** Offset into the text, where it is not that of the path. */
  at?: number;
}
