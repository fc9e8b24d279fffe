import type { PolicyProblem, PolicyPrincipal } from '../types';
import { parseArn } from '../../match/parseArn';

/**
 * What IAM and S3 say of a trust policy or resource-based policy that cannot be parsed. Seen in AWS's answers of one or the other: the
 * messages about JSON, version, statement, effect and missing fields. The rest are inferred.
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
/** The unique id that replaces the ARN of a deleted user or role. */
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
 * What IAM says of a malformed principal; undefined if the form is valid. Seen in AWS's answers for AWS principals, inferred for the other
 * kinds. IAM also refuses users and roles that do not exist; a document alone does not show that.
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
