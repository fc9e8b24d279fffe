import { messages, policy } from '../../__testUtils__/validation';

const LEGACY = 'The policy failed legacy parsing';
const IAM_PATH =
  'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.';

// AWS's answers as they stand in public issue threads and in the records of test suites that compare with AWS.
describe('validatePolicy, resources of an identity policy', () => {
  it.each([
    [
      'a resource that is no ARN',
      policy({ Resource: 'bucket' }),
      'Resource bucket must be in ARN format or "*".',
    ],
    [
      'an empty resource',
      policy({ Resource: '' }),
      'Resource  must be in ARN format or "*".',
    ],
    [
      'a partition that is none',
      policy({ Resource: 'a:b:c:d:e:f:g:h' }),
      'Partition "b" is not valid for resource "arn:b:c:d:e:f:g:h".',
    ],
    [
      'an ARN without arn',
      policy({ Resource: 'aws:s3:::example_bucket' }),
      'Partition "s3" is not valid for resource "arn:s3:::example_bucket:*".',
    ],
    [
      'a short ARN of no partition',
      policy({ Resource: 'a:b:cadfsdf' }),
      'Partition "b" is not valid for resource "arn:b:cadfsdf:*:*:*".',
    ],
    [
      'an ARN without service',
      policy({ Resource: 'arn:aws' }),
      'Resource vendor must be fully qualified and cannot contain regexes.',
    ],
    [
      'a pattern for a service',
      policy({ Resource: 'arn:aws:s*:::a' }),
      'Resource vendor must be fully qualified and cannot contain regexes.',
    ],
    [
      'an empty service',
      policy({ Resource: 'arn:aws::::example_bucket' }),
      LEGACY,
    ],
    [
      'an ARN that lacks a colon',
      policy({ Resource: 'arn:aws:s3::example_bucket' }),
      LEGACY,
    ],
    [
      'a region for IAM',
      policy({ Resource: 'arn:aws:iam:us-east-1::user/a' }),
      'IAM resource arn:aws:iam:us-east-1::user/a cannot contain region information.',
    ],
    [
      'a region for S3',
      policy({ Resource: 'arn:aws:s3:us-east-1::a' }),
      'Resource arn:aws:s3:us-east-1::a can not contain region information.',
    ],
    [
      'a resource that IAM has not',
      policy({ Resource: 'arn:aws:iam:::example_bucket' }),
      IAM_PATH,
    ],
  ])('refuses %s', (_, source, message) => {
    expect(messages(source)[0]).toBe(message);
  });
});
