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
  UntagResource: [
    noArn,
    noResource,
    ...[
      { when: 'there is no key', tagKeys: [] },
      {
        when: 'there are 51 keys',
        tagKeys: Array.from({ length: 51 }, (_, index) => `key-${index}`),
      },
    ].map(({ when, tagKeys }) => ({
      error: 'BadRequestException',
      when,
      input: { resourceArn: `${ARNS}:cluster/${CLUSTER}`, tagKeys },
      message: 'A request must name between 1 and 50 tag keys.',
      source: NO_SOURCE,
    })),
    {
      error: 'BadRequestException',
      when: 'a key has 129 characters',
      input: {
        resourceArn: `${ARNS}:cluster/${CLUSTER}`,
        tagKeys: ['team', 'k'.repeat(129)],
      },
      message: 'A tag key must have between 1 and 128 characters.',
      source: NO_SOURCE,
    },
  ],
  ListTagsForResource: [noArn, noResource],
};
