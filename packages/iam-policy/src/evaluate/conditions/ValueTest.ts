import type { RequestFacts } from '../request/RequestFacts';
import type { Truth } from '../types';

/** Compares one value of the request with one value of the policy. A policy value with a variable that the request does not carry equals nothing. */
export type ValueTest = (requestValue: string, facts: RequestFacts) => Truth;

/** Prepares one value of the policy. `variables` says whether policy variables mean anything in the document. */
export type ValueCompiler = (
  policyValue: string,
  variables: boolean,
) => ValueTest;
