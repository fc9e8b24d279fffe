import type { PolicyStatement, PrincipalClause } from '../types';
import { clauseItems, duplicateSids, isObject, nodeAt } from './documentParts';
import { principalMessage, resourceBasedSyntax } from './resourceBasedMessages';
import type { ValidationInput, Violation } from './ValidationInput';

enum Stage {
  Syntax,
  Principal,
  Action,
  Resource,
  Sid,
}

function principalViolations(
  principal: PrincipalClause,
  { root }: ValidationInput,
): Violation[] {
  const violation = (code: string, message: string, path = principal.path) => ({
    stage: Stage.Principal,
    code,
    message,
    path,
  });
  if (principal.negated) {
    // Seen; https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
    return [
      violation(
        'not-principal-in-trust',
        'AssumeRole policy must not contain NotPrincipal field.',
      ),
    ];
  }
  if (nodeAt(root, principal.path).type === 'string') {
    return principal.principals.map(({ value, path }) =>
      // Seen.
      violation(
        'invalid-principal',
        `AssumeRolepolicy contained an invalid principal: "STAR":"${value}".`,
        path,
      ),
    );
  }
  return principal.principals.flatMap(each => {
    const message =
      each.type === 'CanonicalUser'
        ? `Invalid principal in policy: "${each.type}":"${each.value}"`
        : principalMessage(each);
    return message ? [violation('invalid-principal', message, each.path)] : [];
  });
}

function cognitoViolations({
  principal,
  conditions,
}: PolicyStatement): Violation[] {
  return (principal?.principals ?? [])
    .filter(
      ({ type, value }) =>
        type === 'Federated' &&
        value === 'cognito-identity.amazonaws.com' &&
        conditions.length === 0,
    )
    .map(({ path }) => ({
      stage: Stage.Principal,
      code: 'missing-condition',
      // Seen.
      message: 'A condition block must be present for the Cognito provider',
      path,
    }));
}

function statementViolations(
  statement: PolicyStatement,
  input: ValidationInput,
): Violation[] {
  const { principal, action, resource, path } = statement;
  const violations: Violation[] = principal
    ? [
        ...principalViolations(principal, input),
        ...cognitoViolations(statement),
      ]
    : [
        {
          stage: Stage.Principal,
          code: 'missing-principal',
          message: 'Missing required field Principal', // seen
          path,
        },
      ];
  for (const item of clauseItems(input.root, action)) {
    if (!/^sts:/i.test(item.value)) {
      violations.push({
        stage: Stage.Action,
        code: 'action-not-sts',
        message: 'AssumeRole policy may only specify STS AssumeRole actions.', // seen
        path: item.path,
      });
    }
  }
  if (resource) {
    violations.push({
      stage: Stage.Resource,
      code: 'resource-in-trust',
      message: resource.negated
        ? 'AssumeRole policy must not contain resources.' // second-hand
        : 'Has prohibited field Resource', // seen
      path: resource.path,
    });
  }
  return violations;
}

/** The rules for the trust policy of a role. */
export function trustRules(input: ValidationInput): Violation[] {
  const { document, problems } = input;
  const violations: Violation[] = problems
    .filter(({ level }) => level === 'error')
    .map(problem => ({
      stage: Stage.Syntax,
      code: problem.code,
      message: resourceBasedSyntax(problem),
      path: problem.path,
    }));
  if (!document) {
    return violations;
  }
  return [
    ...violations,
    ...document.statements
      .filter(isObject)
      .flatMap(each => statementViolations(each, input)),
    ...duplicateSids(document.statements).map(path => ({
      stage: Stage.Sid,
      code: 'duplicate-sid',
      message: 'The Statement Ids in the policy are not unique', // seen
      path,
    })),
  ];
}
