import { bucket, bucketPolicy, roleWith } from '../__testUtils__/askFixtures';
import {
  checkCase,
  type DecisionCase,
  deny,
  kmsKey,
  read,
} from '../__testUtils__/decisionCases';
import { role } from '../__testUtils__/fixtures';

describe('allowed', () => {
  it.each<DecisionCase>([
    [
      'by a policy of the role',
      {},
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
    [
      'by a bucket policy that names the role',
      {
        who: { role: role() },
        about: bucketPolicy(
          read({
            Sid: 'App',
            Principal: { AWS: 'arn:aws:iam::111122223333:role/app' },
          }),
        ),
      },
      'resource',
      `Allowed by statement App of the bucket policy of ${bucket}.`,
    ],
    [
      'past a Deny for requests without TLS',
      {
        about: bucketPolicy(
          deny({
            Principal: '*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ),
      },
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
    [
      'by a tag of the role',
      {
        who: {
          role: {
            ...roleWith(
              read({
                Condition: { StringEquals: { 'aws:PrincipalTag/team': 'red' } },
              }),
            ),
            tags: { team: 'red' },
          },
        },
      },
      'identity',
      "Allowed by statement 1 of policy app-policy, because the role's tag team is red.",
    ],
    [
      'by what the asker says of the request',
      {
        context: { 'aws:sourceip': ['10.1.2.3'] },
        who: {
          role: roleWith(
            read({
              Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
            }),
          ),
        },
      },
      'identity',
      'Allowed by statement 1 of policy app-policy, because aws:SourceIp is 10.1.2.3 (IpAddress 10.0.0.0/8).',
    ],
    [
      'by the tags that the request sets',
      {
        action: 's3:PutObject',
        requestTags: { class: 'public' },
        who: {
          role: roleWith(
            read({
              Action: 's3:PutObject*',
              Condition: {
                StringEquals: { 's3:RequestObjectTag/class': 'public' },
              },
            }),
          ),
        },
      },
      'identity',
      "Allowed by statement 1 of policy app-policy, because the request's tag class is public.",
    ],
    [
      'to read the version that is current, for which none is named',
      {
        who: {
          role: roleWith(
            read({ Condition: { Null: { 's3:VersionId': 'true' } } }),
          ),
        },
      },
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
    [
      'where there is no single resource',
      {
        action: 's3:ListAllMyBuckets',
        resource: '*',
        who: { role: roleWith(read({ Action: 's3:List*' })) },
      },
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
    [
      'to delete in an encrypted bucket, for which no key is asked',
      {
        action: 's3:DeleteObject',
        about: {
          encryption: { state: 'read', value: { kmsKey, of: 'bucket' } },
        },
        who: { role: roleWith(read({ Action: 's3:DeleteObject' })) },
      },
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
  ])('%s', (...row) => {
    expect(checkCase(row, 'allowed').missing).toEqual([]);
  });
});
