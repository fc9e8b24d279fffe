import { roleWith, bucket } from '../__testUtils__/askFixtures';
import {
  checkUnknown,
  type DecisionCase,
  kmsKey,
  read,
  unreadPolicy,
} from '../__testUtils__/decisionCases';
import {
  association,
  policy,
  role,
  unread,
  rolePolicy,
} from '../__testUtils__/fixtures';

describe('unknown', () => {
  it.each<DecisionCase>([
    [
      'while the association was not read',
      {
        who: {
          association: unread('AWS did not answer.'),
        },
      },
      'association',
      'Unknown: the association of ns-a/sa1 could not be read: AWS did not answer.',
    ],
    [
      'while the role was not read',
      { who: { role: unread('AWS did not answer.') } },
      'trust',
      'Unknown: role arn:aws:iam::111122223333:role/app could not be read: AWS did not answer.',
    ],
    [
      'while a target role is what pods work as',
      {
        who: {
          association: association({
            targetRoleArn: 'arn:aws:iam::444455556666:role/far',
          }),
        },
      },
      'association',
      'Unknown: pods of ns-a/sa1 go on to work as the target role arn:aws:iam::444455556666:role/far, which this portal does not read.',
    ],
    [
      'while a policy of the role was not read',
      {
        who: {
          role: role({
            policies: [
              { name: 'lost' },
              { name: 'found', document: policy(read()) },
            ],
          }),
        },
      },
      'identity',
      'Unknown: not every policy of role app could be read.',
    ],
    [
      'while the boundary was not read',
      {
        who: {
          role: { ...roleWith(read()), boundary: rolePolicy({ name: 'edge' }) },
        },
      },
      'boundary',
      'Unknown: the boundary edge could not be read; unless that denies it, statement 1 of policy app-policy allows it.',
    ],
    [
      'while the bucket policy was not read',
      { about: unreadPolicy },
      'resource',
      `Unknown: the bucket policy of ${bucket} could not be read; unless that denies it, statement 1 of policy app-policy allows it.`,
    ],
    [
      'while the bucket policy is no document',
      {
        about: {
          policy: {
            state: 'read',
            value: {
              name: 'bucket policy of b',
              arn: 'arn:aws:s3:::b',
              document: 'not JSON',
            },
          },
        },
      },
      'resource',
      'Unknown: the bucket policy of b could not be read; unless that denies it, statement 1 of policy app-policy allows it.',
    ],
    [
      'while policies of an organization may apply',
      { organizationPolicies: 'unknown' },
      'scp',
      'Unknown: it is not known whether policies of an organization deny it; unless that denies it, statement 1 of policy app-policy allows it.',
    ],
    [
      'while it is not known whose the bucket is',
      { about: { accountId: undefined } },
      'resource',
      'Unknown: it is not known which account the resource belongs to; unless that denies it, statement 1 of policy app-policy allows it.',
    ],
    [
      'while a KMS key has a say',
      {
        about: {
          encryption: { state: 'read', value: { kmsKey, of: 'bucket' } },
        },
      },
      'resource',
      `Unknown: statement 1 of policy app-policy allows it, but objects of the bucket are encrypted by the KMS key ${kmsKey}, whose key policy was not read.`,
    ],
    [
      'while the encryption of the bucket was not read',
      {
        about: {
          encryption: unread('It could not be read.'),
        },
      },
      'resource',
      'Unknown: statement 1 of policy app-policy allows it, but the encryption could not be read, and a KMS key may stand in the way.',
    ],
  ])('%s', (...row) => {
    expect(checkUnknown(row).missing).not.toEqual([]);
  });
});
