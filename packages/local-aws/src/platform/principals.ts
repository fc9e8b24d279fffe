import { parsePolicy, type PolicyPrincipal, validatePolicy } from 'iam-policy';
import { type AccountPlace, parseRoleArn } from './arns';
import type { Call } from './call';
import { iamAccounts } from './identity';
import { administratorArn } from './identity/administrator';
import type { State } from './state';

/** Accounts, which are all there, and sessions, of which nobody keeps a list. */
const ACCOUNT = /^arn:([^:]+):(iam::\d{12}:root|sts::\d{12}:[^*?]+)$/;

const USER = /^arn:([^:]+):iam::(\d{12}):user\//;

/** CloudFront's users, which are none of an account. */
const ORIGIN_ACCESS_IDENTITY =
  /^arn:[^:]+:iam::cloudfront:user\/CloudFront Origin Access Identity \w+$/;

/**
 * Roles that AWS makes, of services and of IAM Identity Center's permission sets. Here they are not made, so that any may be
 * there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
 * https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
const ROLE_OF_AWS =
  /^arn:[^:]+:iam::\d{12}:role\/(aws-service-role\/[a-z0-9.-]+|aws-reserved\/sso\.amazonaws\.com(\/[a-z0-9-]+)?)\/[\w+=,.@-]+$/;

/**
 * Whether there is the principal that a policy names as `AWS`. The id that a deleted role left behind names nobody, and no
 * name may have a wildcard in it:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
function isKnownPrincipal(
  state: State,
  { partition }: Pick<AccountPlace, 'partition'>,
  principal: string,
): boolean {
  if (principal === '*' || /^\d{12}$/.test(principal)) {
    return true;
  }
  if (!principal.startsWith(`arn:${partition}:`)) {
    return false;
  }
  if (ACCOUNT.test(principal)) {
    return true;
  }
  if (ORIGIN_ACCESS_IDENTITY.test(principal)) {
    return true;
  }
  if (ROLE_OF_AWS.test(principal)) {
    return true;
  }
  const accountId = USER.exec(principal)?.[2];
  if (accountId !== undefined) {
    return principal === administratorArn({ partition, accountId });
  }
  const role = parseRoleArn(principal);
  return (
    role !== undefined &&
    iamAccounts.of(state, role).roleByArn(principal) !== undefined
  );
}

const SERVICE = /^[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|amazon\.com)$/;

/**
 * The first principal of a policy that is none: a role or user that does not exist, in whatever account, or a text that no
 * service is called by. AWS refuses the policy for it.
 */
export function invalidPrincipal(
  call: Call,
  policy: string,
): PolicyPrincipal | undefined {
  const statements = parsePolicy(policy).document?.statements ?? [];
  return statements
    .flatMap(({ principal }) => principal?.principals ?? [])
    .find(
      ({ type, value }) =>
        (type === 'AWS' && !isKnownPrincipal(call.state, call, value)) ||
        (type === 'Service' && !SERVICE.test(value)),
    );
}

/** What is wrong with a policy for a resource: its form, or a principal that does not exist. Undefined for one that can be put. */
export function resourcePolicyProblem(
  call: Call,
  policy: string,
): string | undefined {
  const problem = validatePolicy(policy, 'resource').find(
    ({ level }) => level === 'error',
  );
  if (problem) {
    return problem.message;
  }
  const principal = invalidPrincipal(call, policy);
  return principal && `Invalid principal in policy: ${principal.value}`;
}
