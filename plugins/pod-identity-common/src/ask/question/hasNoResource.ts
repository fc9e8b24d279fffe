import type { AskedQuestion } from './readQuestion';

/**
 * Actions of S3 that act on an account as such: there is nothing whose policy could deny them.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
const ON_ACCOUNT = new Set([
  's3:GetAccountPublicAccessBlock',
  's3:ListAccessPoints',
  's3:ListAccessPointsForObjectLambda',
  's3:ListAllMyBuckets',
  's3:ListJobs',
  's3:ListMultiRegionAccessPoints',
  's3:ListStorageLensConfigurations',
  's3:PutAccountPublicAccessBlock',
]);

/**
 * Whether a question is of an action that acts on nothing that could have a policy. Known of actions of S3 alone: of others
 * it says no.
 *
 * @public
 */
export function hasNoResource({ action, resource }: AskedQuestion): boolean {
  return resource === '*' && ON_ACCOUNT.has(action.name);
}
