import type {
  PolicyCondition,
  PolicyDocument,
  PolicyStatement,
} from '../document';

/** Keys that hold a statement to somebody. */
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

/**
 * Whether S3 calls a bucket policy public: a statement allows something to everybody, and nothing holds it to some. Says yes
 * where that is in doubt.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 *
 * @public
 */
export function isPublicBucketPolicy({ statements }: PolicyDocument): boolean {
  return statements.some(
    statement =>
      statement.effect === 'Allow' &&
      isForEverybody(statement) &&
      !statement.conditions.some(holds),
  );
}

function isForEverybody({ principal }: PolicyStatement): boolean {
  return (
    principal !== undefined &&
    (principal.negated ||
      principal.principals.some(({ value }) => value === '*'))
  );
}

function holds({ key, operator, values }: PolicyCondition): boolean {
  return (
    HOLDING.has(key.toLowerCase()) &&
    operator.comparison !== undefined &&
    POSITIVE.has(operator.comparison) &&
    operator.qualifier !== 'ForAllValues' &&
    !operator.ifExists &&
    values.every(value => isFixed(value, key.toLowerCase()))
  );
}

/** A value that stands for one, and not for many: no wildcard, no variable, no network that is much of the internet. */
function isFixed(value: string, lowerCaseKey: string): boolean {
  if (lowerCaseKey === 's3:dataaccesspointarn') {
    // Of access points any will do, where the account is fixed.
    return /^arn:[^:*?$]+:s3:[^:]*:\d{12}:/.test(value);
  }
  return (
    !/[*?]|\$\{/.test(value) &&
    !(lowerCaseKey === 'aws:sourceip' && isBroadNetwork(value)) &&
    // Sessions of a role, for which AWS writes `AROLEID:*`, do not count as fixed.
    !(lowerCaseKey === 'aws:userid' && value.includes(':'))
  );
}

/**
 * Whether S3 counts a network as everybody: broader than /8 of IPv4 or /32 of IPv6. What that leaves out, the private networks,
 * are all narrower.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
function isBroadNetwork(cidr: string): boolean {
  const [address, length] = cidr.split('/');
  const bits = Number(length);
  return length !== undefined && !(bits >= (address.includes(':') ? 32 : 8));
}
