import type { JsonNode } from '../json';
import type {
  PolicyDocument,
  PolicyKind,
  PolicyProblem,
  PolicyPath,
} from '../types';

/** What the rules examine. */
export interface ValidationInput {
  kind: PolicyKind;
  root: JsonNode;
  /** That of the account in which the policy is stored; left out, any. */
  partition?: string;
  /** Absent if the policy is not an object or has no statement. */
  document?: PolicyDocument;
  /** What parsing found. */
  problems: readonly PolicyProblem[];
}

/** Something that IAM refuses. */
export interface Violation {
  /** IAM reports a single problem, the first in this order. */
  stage: number;
  code: string;
  /** As IAM words it. */
  message: string;
  path: PolicyPath;
  /** Offset into the text, if it is not that of the path. */
  at?: number;
}
