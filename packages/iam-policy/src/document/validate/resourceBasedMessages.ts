import type { PolicyProblem, PolicyPrincipal } from '../types';
import { parseArn } from '../../match/parseArn';

/**
 * What IAM and S3 say of a resource-based policy or trust policy that does not read. Seen in AWS's answers, for the one or the other:
 * the JSON, version, statement, effect and missing-field messages; inferred: the rest.
 */
export function resourceBasedSyntax({
  code,
  message,
  path,
}: PolicyProblem): string {
  const element = String(path[path.length - 1] ?? '');
  switch (code) {
    case 'syntax':
    case 'not-an-object':
      return 'This policy contains invalid Json';
    case 'invalid-version':
      return 'The policy must contain a valid version string';
    case 'missing-statement':
      return message.includes('empty')
        ? 'Could not parse the policy: Statement is empty!'
        : 'Missing required field Statement';
    case 'missing-effect':
      return 'Missing required field Effect';
    case 'invalid-effect':
      return message.replace(/^.*'(.*)'.*$/s, 'Invalid effect: $1');
    case 'missing-action':
      return 'Missing required field Action';
    case 'empty-list':
      return `Missing required field ${element} cannot be empty!`;
    case 'unknown-element':
      return `Unknown field ${element}`;
    case 'unknown-operator':
      return `Invalid Condition type : ${element}`;
    case 'invalid-principal':
      return 'Invalid principal in policy';
    default:
      return 'Syntax errors in policy.';
  }
}

const IAM_RESOURCE = /^(?:root|user\/.+|role\/.+)$/;
const STS_RESOURCE = /^(?:assumed-role\/[^/]+\/[^/]+|federated-user\/.+)$/;
/** What stands in place of the ARN of a user or role that was deleted. */
const UNIQUE_ID = /^A[A-Z]{3}[A-Z0-9]{12,}$/;

function isAwsPrincipal(value: string): boolean {
  if (value === '*' || /^\d{12}$/.test(value) || UNIQUE_ID.test(value)) {
    return true;
  }
  const arn = parseArn(value);
  if (!arn || arn.region || !/^\d{12}$/.test(arn.accountId)) {
    return false;
  }
  if (!arn.partition || /[*?]/.test(value)) {
    return false;
  }
  if (arn.service === 'iam') {
    return IAM_RESOURCE.test(arn.resource);
  }
  return arn.service === 'sts' && STS_RESOURCE.test(arn.resource);
}

function isValid({ type, value }: PolicyPrincipal): boolean {
  if (type === 'AWS') {
    return isAwsPrincipal(value);
  }
  if (type === 'Service') {
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value);
  }
  return value !== '' && !/[*?\s]/.test(value);
}

/**
 * What IAM says of a principal whose form it refuses; undefined when the form is right. Seen in AWS's answers for AWS principals; for the other
 * kinds inferred. IAM also refuses users and roles that do not exist, which a document alone does not show.
 */
export function principalMessage(
  principal: PolicyPrincipal,
): string | undefined {
  if (isValid(principal)) {
    return undefined;
  }
  const type =
    principal.type === 'AWS' ? principal.type : principal.type.toUpperCase();
  return `Invalid principal in policy: "${type}":"${principal.value}"`;
}
