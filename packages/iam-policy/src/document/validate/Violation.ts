import type { PolicyPath } from '../types';

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
