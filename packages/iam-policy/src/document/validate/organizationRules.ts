import type { PolicyPath, PolicyStatement } from '../types';
import { isObject } from './documentParts';
import type { ValidationInput, Violation } from './ValidationInput';

// Seen. AWS Organizations says no more than this; a sentence about what is wrong is added to it.
const REFUSED =
  'The provided policy document does not meet the requirements of the specified policy type.';

function violation(code: string, detail: string, path: PolicyPath): Violation {
  return { stage: 0, code, message: `${REFUSED} ${detail}`, path };
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html */
function scpViolations({ principal }: PolicyStatement): Violation[] {
  return principal
    ? [
        violation(
          'principal-not-allowed',
          'A service control policy cannot have a Principal.',
          principal.path,
        ),
      ]
    : [];
}

/** RCPFullAWSAccess: the policy that AWS attaches everywhere, and the only RCP that allows. */
function isFullAccess(statement: PolicyStatement): boolean {
  const { action, resource, conditions } = statement;
  return (
    statement.effect === 'Allow' &&
    !action.negated &&
    action.values.join() === '*' &&
    resource?.negated === false &&
    resource.values.join() === '*' &&
    conditions.length === 0
  );
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html */
function rcpViolations(statement: PolicyStatement): Violation[] {
  const { action, effect, path, principal } = statement;
  const violations: Violation[] = [];
  const everybody =
    principal?.negated === false &&
    principal.principals.length === 1 &&
    principal.principals[0].type === 'AWS' &&
    principal.principals[0].value === '*';
  if (!everybody) {
    violations.push(
      violation(
        'principal-not-allowed',
        'The Principal of a resource control policy must be "*".',
        principal?.path ?? path,
      ),
    );
  }
  if (isFullAccess(statement)) {
    return violations;
  }
  if (effect === 'Allow') {
    violations.push(
      violation(
        'effect-not-allowed',
        'A customer-managed resource control policy can only deny.',
        [...path, 'Effect'],
      ),
    );
  }
  if (action.negated || action.values.includes('*')) {
    violations.push(
      violation(
        'action-not-allowed',
        'The Action of a resource control policy must name the services.',
        action.path,
      ),
    );
  }
  return violations;
}

/** The rules for service and resource control policies. */
export function organizationRules({
  document,
  kind,
  problems,
}: ValidationInput): Violation[] {
  const violations = problems
    .filter(({ level }) => level === 'error')
    .map(({ code, message, path }) => violation(code, `${message}.`, path));
  if (!document) {
    return violations;
  }
  const readable = !problems.some(({ code }) => code === 'invalid-version');
  if (readable && document.version !== '2012-10-17') {
    violations.push(
      violation('version-too-old', 'Version must be 2012-10-17.', ['Version']),
    );
  }
  for (const statement of document.statements.filter(isObject)) {
    violations.push(
      ...(kind === 'scp' ? scpViolations(statement) : rcpViolations(statement)),
    );
    if (!statement.resource) {
      violations.push(
        violation(
          'missing-resource',
          'The statement has no Resource.',
          statement.path,
        ),
      );
    }
  }
  return violations;
}
