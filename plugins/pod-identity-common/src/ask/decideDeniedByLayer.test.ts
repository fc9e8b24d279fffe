import { bucket, bucketPolicy, roleWith } from '../__testUtils__/askFixtures';
import {
  checkDenied,
  type DecisionCase,
  deny,
  read,
  unreadPolicy,
} from '../__testUtils__/decisionCases';
import {
  association,
  podTrust,
  policy,
  role,
  absent,
  rolePolicy,
} from '../__testUtils__/fixtures';

describe('denied along the path', () => {
  it.each<DecisionCase>([
    [
      'without an association',
      { who: { association: absent, role: absent } },
      'association',
      'Denied, because ns-a/sa1 has no Pod Identity association on cluster eksworkshop-eksctl.',
    ],
    [
      'with a role that is gone',
      { who: { role: absent } },
      'trust',
      'Denied, because role arn:aws:iam::111122223333:role/app, to which the association of ns-a/sa1 leads, does not exist.',
    ],
    [
      'by a trust policy without sts:TagSession',
      {
        who: {
          role: {
            ...roleWith(read()),
            trustPolicy: policy(podTrust({ Action: 'sts:AssumeRole' })),
          },
        },
      },
      'trust',
      'Denied, because role app does not admit ns-a/sa1: no statement of the trust policy allows sts:TagSession to pods.eks.amazonaws.com.',
    ],
    [
      'where the resource is not named, and none is allowed',
      {
        action: 'dynamodb:GetItem',
        resource: '*',
        about: unreadPolicy,
      },
      'identity',
      'Denied: no statement of role app allows dynamodb:GetItem.',
    ],
    [
      'by a Deny of the role',
      { who: { role: roleWith(read(), deny()) } },
      'identity',
      'Denied by statement No of policy app-policy.',
    ],
    [
      'by a Deny of the bucket policy',
      {
        about: bucketPolicy(
          deny({
            Principal: '*',
            Condition: {
              StringNotEquals: {
                'aws:PrincipalTag/kubernetes-namespace': 'ns-b',
              },
            },
          }),
        ),
      },
      'resource',
      `Denied by statement No of the bucket policy of ${bucket}, because the pod's namespace is ns-a, not ns-b.`,
    ],
    [
      'by a boundary',
      {
        who: {
          role: {
            ...roleWith(read()),
            boundary: rolePolicy({
              name: 'edge',
              document: policy(read({ Action: 's3:PutObject' })),
            }),
          },
        },
      },
      'boundary',
      `Denied: statement 1 of policy app-policy allows it, but no statement of the boundary edge allows s3:GetObject on s3://${bucket}/customer1.txt, where statement 1 of the boundary edge allows only s3:PutObject.`,
    ],
    [
      'by a session policy',
      {
        who: {
          association: association({
            disableSessionTags: true,
            sessionPolicy: policy(
              read({ Sid: 'Logs', Resource: 'arn:aws:s3:::logs/*' }),
            ),
          }),
        },
      },
      'session',
      `Denied: statement 1 of policy app-policy allows it, but no statement of the association's session policy allows s3:GetObject on s3://${bucket}/customer1.txt: statement Logs of the session policy allows it on arn:aws:s3:::logs/* alone.`,
    ],
    [
      'in another account whose bucket policy is silent',
      {
        about: {
          accountId: '444455556666',
          ...bucketPolicy(read({ Principal: { AWS: '999999999999' } })),
        },
      },
      'resource',
      `Denied: statement 1 of policy app-policy allows it, but no statement of the bucket policy of ${bucket} allows s3:GetObject.`,
    ],
    [
      'although the bucket policy was not read',
      { about: unreadPolicy, who: { role: roleWith(read(), deny()) } },
      'identity',
      'Denied by statement No of policy app-policy.',
    ],
    [
      'by a Deny although another policy of the role was not read',
      {
        who: {
          role: role({
            policies: [
              { name: 'lost' },
              { name: 'found', document: policy(deny()) },
            ],
          }),
        },
      },
      'identity',
      'Denied by statement No of policy found.',
    ],
  ])('%s', (...row) => {
    expect(checkDenied(row).missing).toEqual([]);
  });
});
