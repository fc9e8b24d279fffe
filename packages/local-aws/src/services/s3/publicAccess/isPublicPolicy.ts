import {
  parsePolicy,
  type PolicyCondition,
  type PolicyStatement,
} from 'iam-policy';

/**
 * Keys that hold a statement to somebody:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
const HOLDING = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
]);

const POSITIVE = new Set([
  'StringEquals',
  'StringEqualsIgnoreCase',
  'StringLike',
  'ArnEquals',
  'ArnLike',
  'IpAddress',
]);

/** A value that stands for one, and not for many: no wildcard, no variable, no network that is the internet. */
function isFixed(value: string): boolean {
  return !/[*?]|\$\{|\/0$/.test(value);
}

function holds({ key, operator, values }: PolicyCondition): boolean {
  return (
    HOLDING.has(key.toLowerCase()) &&
    operator.comparison !== undefined &&
    POSITIVE.has(operator.comparison) &&
    operator.qualifier !== 'ForAllValues' &&
    !operator.ifExists &&
    values.every(isFixed)
  );
}

function isForEverybody({ principal }: PolicyStatement): boolean {
  return (
    principal !== undefined &&
    (principal.negated ||
      principal.principals.some(({ value }) => value === '*'))
  );
}

/** Whether S3 calls a bucket policy public: a statement allows something to everybody, and nothing holds it to some. */
export function isPublicPolicy(policy: string): boolean {
  const statements = parsePolicy(policy).document?.statements ?? [];
  return statements.some(
    statement =>
      statement.effect === 'Allow' &&
      isForEverybody(statement) &&
      !statement.conditions.some(holds),
  );
}
