import type { PolicyStatement, PrincipalClause } from '../types';
import { duplicateSids, isObject } from './documentParts';
import { principalMessage, resourceBasedSyntax } from './resourceBasedMessages';
import type { ValidationInput, Violation } from './ValidationInput';

enum Stage {
  Syntax,
  Statement,
  Sid,
}

/**
 * How bucket policies name an Amazon CloudFront distribution: as a user without an account
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html).
 */
const ORIGIN_ACCESS_IDENTITY =
  /^arn:[a-z-]+:iam::cloudfront:user\/CloudFront Origin Access Identity \w+$/;

function principalViolations(
  { principals, negated, path }: PrincipalClause,
  effect: PolicyStatement['effect'],
): Violation[] {
  const violations = principals.flatMap(each => {
    const message = ORIGIN_ACCESS_IDENTITY.test(each.value)
      ? undefined
      : principalMessage(each);
    return message
      ? [
          {
            stage: Stage.Statement,
            code: 'invalid-principal',
            message,
            path: each.path,
          },
        ]
      : [];
  });
  if (negated && effect === 'Allow') {
    violations.push({
      stage: Stage.Statement,
      code: 'not-principal-with-allow',
      message: 'Allow with NotPrincipal is not allowed.', // second-hand
      path,
    });
  }
  return violations;
}

function missing(field: string, { path }: PolicyStatement): Violation {
  return {
    stage: Stage.Statement,
    code: `missing-${field.toLowerCase()}`,
    message: `Missing required field ${field}`, // seen
    path,
  };
}

function statementViolations(statement: PolicyStatement): Violation[] {
  const { principal, effect, resource } = statement;
  return [
    ...(principal
      ? principalViolations(principal, effect)
      : [missing('Principal', statement)]),
    ...(resource ? [] : [missing('Resource', statement)]),
  ];
}

/**
 * The rules that resource-based policies have in common. Each service that stores them adds its own: S3 requires the resource to be the
 * bucket, and Amazon ECR allows no Resource.
 */
export function resourceRules({
  document,
  problems,
}: ValidationInput): Violation[] {
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
    ...document.statements.filter(isObject).flatMap(statementViolations),
    ...duplicateSids(document.statements).map(path => ({
      stage: Stage.Sid,
      code: 'duplicate-sid',
      message: 'The Statement Ids in the policy are not unique', // seen
      path,
    })),
  ];
}
