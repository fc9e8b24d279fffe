import type { KeyReading } from '../../match/readKey';
import type { EvaluationRequest, Truth } from '../types';
import type { PrincipalFacts } from './principalFacts';

/** A request, prepared once for all the statements it meets. */
export interface RequestFacts {
  request: EvaluationRequest;
  /** Lower-cased. */
  action: string;
  resource: string;
  /** The resource, split at its first five colons. */
  resourceParts(): readonly string[];
  /** Account that owns the resource; undefined when it is not known. */
  resourceAccountId?: string;
  principal: PrincipalFacts;
  /** Whether principal and resource are in one account. */
  sameAccount: Truth;
  /** Reads a condition key, given folded. */
  read(foldedKey: string): KeyReading;
}
