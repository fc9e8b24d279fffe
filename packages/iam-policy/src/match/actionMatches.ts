import { matchesWildcard } from './matchesWildcard';

/**
 * Whether an action of a policy (`s3:Get*`, `*`) covers an action (`s3:GetObject`). Case does not matter
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).
 *
 * @public
 */
export function actionMatches(pattern: string, action: string): boolean {
  return matchesWildcard(pattern.toLowerCase(), action.toLowerCase());
}
