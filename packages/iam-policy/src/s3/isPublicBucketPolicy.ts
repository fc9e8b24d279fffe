import type {
  PolicyCondition,
  PolicyDocument,
  PolicyStatement,
} from '../document';

/** Keys that limit a statement to somebody. */
const LIMITING = new Set([
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

/**
 * Whether S3 calls a bucket policy public: a statement allows something to everybody, and no condition limits it to fixed values.
 * Errs towards yes.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 *
 * @public
 */
export function isPublicBucketPolicy({ statements }: PolicyDocument): boolean {
  return statements.some(
    statement =>
      statement.effect === 'Allow' &&
      isForEverybody(statement) &&
      !statement.conditions.some(limits),
  );
}

function isForEverybody({ principal }: PolicyStatement): boolean {
  return (
    principal !== undefined &&
    (principal.negated ||
      principal.principals.some(({ value }) => value === '*'))
  );
}

function limits({ key, operator, values }: PolicyCondition): boolean {
  return (
    LIMITING.has(key.toLowerCase()) &&
    operator.comparison !== undefined &&
    POSITIVE.has(operator.comparison) &&
    operator.qualifier !== 'ForAllValues' &&
    !operator.ifExists &&
    values.every(value => isFixed(value, key.toLowerCase()))
  );
}

/** Whether a value is a fixed one: without a wildcard or variable, and not a network that is much of the internet. */
function isFixed(value: string, lowerCaseKey: string): boolean {
  if (lowerCaseKey === 's3:dataaccesspointarn') {
    // Any access point will do if its account is fixed.
    return /^arn:[^:*?$]+:s3:[^:]*:\d{12}:/.test(value);
  }
  return (
    !/[*?]|\$\{/.test(value) &&
    !(lowerCaseKey === 'aws:sourceip' && isBroadNetwork(value)) &&
    // Sessions of a role (`AROLEID:*`) do not count as fixed.
    !(lowerCaseKey === 'aws:userid' && value.includes(':'))
  );
}

/**
 * Whether S3 counts a network as everybody: broader than /8 of IPv4 or /32 of IPv6. The private networks, which S3 exempts, are all
 * narrower.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
function isBroadNetwork(cidr: string): boolean {
  const [address, length] = cidr.split('/');
  const bits = Number(length);
  return length !== undefined && !(bits >= (address.includes(':') ? 32 : 8));
}
