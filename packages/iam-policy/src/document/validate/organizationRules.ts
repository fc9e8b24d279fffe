import type { PolicyPath, PolicyStatement } from '../types';
import { isObject } from './documentParts';
import type { ValidationInput, Violation } from './ValidationInput';

// AWS Organizations answers this alone; what is wrong is added here. Seen.
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
          'A service control policy has no Principal.',
          principal.path,
        ),
      ]
    : [];
}

/** What AWS itself attaches everywhere, the only RCP that allows. */
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
        'A resource control policy has the Principal "*".',
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
        'A resource control policy of your own can only deny.',
        [...path, 'Effect'],
      ),
    );
  }
  if (action.negated || action.values.includes('*')) {
    violations.push(
      violation(
        'action-not-allowed',
        'A resource control policy names the services in its Action.',
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
