import type { PolicyProblem } from '../types';

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
