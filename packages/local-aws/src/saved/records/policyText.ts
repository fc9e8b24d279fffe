import { parsePolicy } from 'iam-policy';
import { textThat } from '../shapes';

/** A policy document that can be evaluated, as it was given. */
export const policyText = textThat(
  text => parsePolicy(text).document !== undefined,
  'must be a policy document',
);
