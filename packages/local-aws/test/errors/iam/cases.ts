import type { Tag } from '@aws-sdk/client-iam';
import type { TestAws } from '../../../src/__testUtils__';
import type { ErrorCase } from '../kit';
import { NO_SOURCE } from '../kit';
import { ABSENT, manyTags, policyArn, RESERVED_ROLE } from './fixture';
import { seen } from './sources';

/** Answers that were recorded of AWS. */
const RECORDED =
  'https://github.com/localstack/localstack/blob/main/tests/aws/services/iam/test_iam_roles.snapshot.json';

/** An operation on a role that does not exist. */
export function noRole(input: object = {}): ErrorCase {
  return {
    error: 'NoSuchEntityException',
    when: 'there is no such role',
    input: { ...input, RoleName: ABSENT },
    message: `The role with name ${ABSENT} cannot be found.`,
    source: seen.noRole,
  };
}

/** A change of a role that is not the customer's. */
export function protectedRole(input: object = {}): ErrorCase {
  return {
    error: 'UnmodifiableEntityException',
    when: 'the role is one of AWS',
    input: { ...input, RoleName: RESERVED_ROLE },
    message: `Cannot perform the operation on the protected role '${RESERVED_ROLE}' - this role is only modifiable by AWS`,
    source: seen.protectedRole,
  };
}

/** An operation on a policy whose ARN is one of another policy's ARN. */
export function wrongPolicyArn(
  input: object = {},
  member = 'PolicyArn',
): ErrorCase {
  const arn = policyArn(policyArn(ABSENT));
  return {
    error: 'InvalidInputException',
    when: 'the ARN is none of a policy',
    input: { ...input, [member]: arn },
    message: `ARN ${arn} is not valid.`,
    source: seen.invalidArn,
  };
}

/** An operation on a policy by what is no ARN of IAM. */
export function noPolicyArn(
  input: object = {},
  member = 'PolicyArn',
): ErrorCase[] {
  return [
    ABSENT.repeat(4),
    'arn:aws:s3:::statements-of-ours',
    policyArn(ABSENT).replace('::', ':us-east-1:'),
  ].map(arn => ({
    error: 'ValidationError',
    when: `${arn} is to be the ARN`,
    input: { ...input, [member]: arn },
    message: `ARN ${arn} is not valid.`,
    source: RECORDED,
  }));
}

/** An operation on a policy of another partition. */
export function foreignPolicyArn(
  input: object = {},
  member = 'PolicyArn',
): ErrorCase {
  return {
    error: 'ValidationError',
    when: 'the policy is in another partition',
    input: {
      ...input,
      [member]: 'arn:aws-cn:iam::aws:policy/AmazonS3ReadOnlyAccess',
    },
    message: 'Invalid ARN partition',
    source: seen.partition,
  };
}

/** Keys of tags that cannot be: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html */
export function wrongTagKeys(input: object): ErrorCase[] {
  const violation = (constraint: string) =>
    `1 validation error detected: Value at 'tagKeys' failed to satisfy constraint: ${constraint}`;
  const key = violation(
    'Member must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+, Member must not be null]',
  );
  return [
    {
      when: 'a key has 129 characters',
      TagKeys: ['team', 'k'.repeat(129)],
      message: key,
    },
    {
      when: 'a key has a character of its own',
      TagKeys: ['te%m'],
      message: key,
    },
    { when: 'a key is empty', TagKeys: ['team', ''], message: key },
    {
      when: 'there are 51 keys',
      TagKeys: Array.from({ length: 51 }, (_, index) => `key-${index}`),
      message: violation('Member must have length less than or equal to 50'),
    },
  ].map(({ TagKeys, ...wrong }) => ({
    error: 'ValidationError',
    input: { ...input, TagKeys },
    source: RECORDED,
    ...wrong,
  }));
}

/** An operation on a policy that does not exist. */
export function noPolicy(input: object = {}): ErrorCase {
  return {
    error: 'NoSuchEntityException',
    when: 'there is no such policy',
    input: { ...input, PolicyArn: policyArn(ABSENT) },
    message: `Policy ${policyArn(ABSENT)} was not found.`,
    source: seen.policyAbsent,
  };
}

/** Tags whose keys differ by case alone. */
export function duplicateTags(input: object): ErrorCase {
  return {
    error: 'InvalidInputException',
    when: 'two keys differ by case alone',
    input: {
      ...input,
      Tags: [
        { Key: 'Team', Value: 'a' },
        { Key: 'team', Value: 'b' },
      ],
    },
    message:
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    source: seen.duplicateTags,
  };
}

/** More tags than a resource may have, in two requests: one has too few of them. */
export function tooManyTags(
  input: object,
  tag: (aws: TestAws, Tags: Tag[]) => Promise<unknown>,
): ErrorCase {
  return {
    error: 'LimitExceededException',
    when: 'there are more tags than a resource may have',
    given: async aws => {
      await tag(aws, [{ Key: 'first', Value: '' }]);
    },
    input: { ...input, Tags: manyTags(50) },
    message: 'The number of tags has reached the maximum limit.',
    source: NO_SOURCE,
  };
}
