import { messages, policy, STATEMENT } from '../../__testUtils__/validation';
import { validatePolicy } from '../validatePolicy';

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

// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-resources-for-iam-policies
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
describe('validatePolicy, ARNs that look wrong and are stored', () => {
  it.each([
    'arn:aws:s3:us-west-2:111122223333:accesspoint/ap/object/*',
    'arn:aws:s3:us-west-2:111122223333:accesspoint/ap',
    'arn:aws:s3:us-west-2:111122223333:job/*',
    'arn:aws:s3:us-west-2:111122223333:access-grants/default',
    'arn:aws:s3:us-west-2:111122223333:storage-lens/all',
    'arn:aws:s3:us-west-2:111122223333:storage-lens-group/all',
    'arn:aws:s3:us-west-2:111122223333:async-request/mrap/create/a',
    'arn:aws:s3:us-west-2:111122223333:*',
    'arn:aws:s3:*:111122223333:accesspoint/*',
    'arn:aws:s3::111122223333:accesspoint/a.mrap',
    'arn:aws:iam::*:root',
    'arn:aws:iam::111122223333:root',
  ])('%s', resource => {
    for (const element of ['Resource', 'NotResource']) {
      const { Resource: _, ...rest } = STATEMENT;
      const source = {
        Version: '2012-10-17',
        Statement: { ...rest, [element]: resource },
      };
      expect(messages(source)).toEqual([]);
    }
  });

  it.each([
    'arn:aws:s3:us-west-2:111122223333:bucket',
    'arn:aws:s3:us-west-2:111122223333:accesspoints/ap',
    'arn:aws:s3:us-west-2::accesspoint/ap',
    'arn:aws:s3:us-west-2::job',
    'arn:aws:iam::*:roots',
    'arn:aws:iam::*:root/a',
  ])('but not %s', resource => {
    expect(messages(policy({ Resource: resource }))).toHaveLength(1);
  });
});

describe('validatePolicy, the partition of a resource', () => {
  const refused = (resource: string, partition?: string) =>
    validatePolicy(policy({ Resource: resource }), 'identity', {
      partition,
    }).map(({ message }) => message);

  it.each([
    ['arn:aws-cn:s3:::a', 'aws'],
    ['arn:aws:s3:::a', 'aws-cn'],
    ['arn:aws-us-gov:s3:::a', 'aws-cn'],
  ])('%s is refused in %s', (resource, partition) => {
    const [, written] = resource.split(':');
    expect(refused(resource, partition)).toEqual([
      `Partition "${written}" is not valid for resource "${resource}".`,
    ]);
  });

  it.each([
    ['arn:aws:s3:::a', 'aws'],
    ['arn:*:s3:::a', 'aws'],
    ['arn:aws*:s3:::a', 'aws-cn'],
    ['arn:aws-cn:s3:::a', undefined],
    ['*', 'aws-cn'],
  ])('%s is accepted in %s', (resource, partition) => {
    expect(refused(resource, partition)).toEqual([]);
  });
});
