import type { Tag } from '@aws-sdk/client-iam';
import type { TestAws } from '../../../src/__testUtils__';
import type { ErrorCase } from '../kit';
import { NO_SOURCE } from '../kit';
import { ABSENT, manyTags, policyArn, RESERVED_ROLE } from './fixture';
import { seen } from './sources';

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

/** An operation on a policy whose ARN has a Region. */
export function wrongPolicyArn(
  input: object = {},
  member = 'PolicyArn',
): ErrorCase {
  const arn = policyArn(ABSENT).replace('::', ':us-east-1:');
  return {
    error: 'InvalidInputException',
    when: 'the ARN is none of a policy',
    input: { ...input, [member]: arn },
    message: `ARN ${arn} is not valid.`,
    source: seen.invalidArn,
  };
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
