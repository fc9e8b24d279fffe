import type { AskedQuestion } from './readQuestion';

/**
 * Whether a question is of an action that acts on nothing that could have a policy. Known of actions of S3 alone: of others
 * it says no.
 *
 * @public
 */
export function hasNoResource({ action, resource }: AskedQuestion): boolean {
  return resource === '*' && !!action.s3?.ofAccount;
}
