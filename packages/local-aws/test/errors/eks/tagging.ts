import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { ABSENT, CLUSTER } from './fixture';

const ARNS = 'arn:aws:eks:us-east-1:111122223333';

const tags = { tags: { team: 'payments' }, tagKeys: ['team'] };

const noArn: ErrorCase = {
  error: 'BadRequestException',
  when: 'the ARN is none of EKS',
  input: { ...tags, resourceArn: 'arn:aws:s3:::bucket' },
  message: 'Invalid resource ARN: arn:aws:s3:::bucket',
  source: NO_SOURCE,
};

const noResource: ErrorCase = {
  error: 'NotFoundException',
  when: 'there is no such resource',
  input: { ...tags, resourceArn: `${ARNS}:cluster/${ABSENT}` },
  message: `Resource not found: ${ARNS}:cluster/${ABSENT}`,
  source: NO_SOURCE,
};

/** Errors of tags. */
export const tagErrors: ErrorCases = {
  TagResource: [
    noArn,
    noResource,
    {
      error: 'BadRequestException',
      when: 'a key is one of AWS',
      input: {
        resourceArn: `${ARNS}:cluster/${CLUSTER}`,
        tags: { 'aws:team': 'payments' },
      },
      message: 'Tag keys that start with "aws:" are reserved.',
      source: NO_SOURCE,
    },
  ],
  UntagResource: [noArn, noResource],
  ListTagsForResource: [noArn, noResource],
};
