import { bucket, bucketPolicy, roleWith } from '../__testUtils__/askFixtures';
import {
  checkUnknown,
  type DecisionCase,
  deny,
  read,
  unreadPolicy,
} from '../__testUtils__/decisionCases';
import { unread, podTrust, policy } from '../__testUtils__/fixtures';

describe('unknown', () => {
  it.each<DecisionCase>([
    [
      'while the resource is not named, and allowed are some alone',
      {
        action: 'dynamodb:GetItem',
        resource: '*',
        about: unreadPolicy,
        who: {
          role: roleWith(
            read({
              Action: 'dynamodb:*',
              Resource: 'arn:aws:dynamodb:us-east-1:111122223333:table/carts',
            }),
          ),
        },
      },
      'resource',
      'Unknown: what dynamodb:GetItem acts on is not said, and statement 1 of policy app-policy allows it on arn:aws:dynamodb:us-east-1:111122223333:table/carts alone.',
    ],
    [
      'where a bucket policy names a session, for which of them asks is not known',
      {
        about: bucketPolicy(
          deny({
            Principal: {
              AWS: 'arn:aws:sts::111122223333:assumed-role/app/eks-a-0',
            },
          }),
        ),
      },
      'resource',
      `Unknown: it is not known whether statement No of the bucket policy of ${bucket} means the sessions of these pods.`,
    ],
    [
      'where AWS does not say how it compares',
      {
        who: {
          role: roleWith(
            read(),
            deny({ Condition: { Bool: { 'aws:SecureTransport': 'no' } } }),
          ),
        },
      },
      'identity',
      'Unknown: AWS does not document what statement No of policy app-policy comes to here.',
    ],
    [
      'where a statement is not understood',
      {
        who: {
          role: roleWith(
            read(),
            deny({ Condition: { StringIs: { 'aws:SourceIp': '10.1.2.3' } } }),
          ),
        },
      },
      'identity',
      'Unknown: statement No of policy app-policy is not understood.',
    ],
    [
      'while the trust policy tests what differs from pod to pod',
      {
        who: {
          role: {
            ...roleWith(read()),
            trustPolicy: policy(
              podTrust({
                Condition: {
                  StringEquals: { 'aws:RequestTag/kubernetes-pod-name': 'a-0' },
                },
              }),
            ),
          },
        },
      },
      'trust',
      'Unknown: whether the trust policy allows sts:AssumeRole depends on aws:RequestTag/kubernetes-pod-name, which is not known.',
    ],
    [
      'while the tags of the object were not read',
      {
        tags: 'AWS does not let the portal read them.',
        who: {
          role: roleWith(
            read({
              Condition: {
                StringEquals: { 's3:ExistingObjectTag/class': 'public' },
              },
            }),
          ),
        },
      },
      'identity',
      "Unknown: statement 1 of policy app-policy depends on the object's tag class, which is not known.",
    ],
    [
      'while nobody can know a key of the request',
      {
        who: {
          role: roleWith(
            read(),
            deny({
              Condition: {
                NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
                DateGreaterThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' },
              },
            }),
          ),
        },
      },
      'identity',
      'Unknown: statement No of policy app-policy depends on aws:SourceIp and aws:CurrentTime, which are not known.',
    ],
    [
      'where an action may have a resource, and none is named',
      {
        action: 'sqs:SendMessage',
        resource: '*',
        about: {
          policy: unread('Policies of queues are not read.'),
        },
        who: { role: roleWith(read({ Action: 'sqs:*' })) },
      },
      'resource',
      'Unknown: statement 1 of policy app-policy allows it, but a resource that it acts on may have a policy that denies it, which was not read.',
    ],
  ])('%s', (...row) => {
    expect(checkUnknown(row).missing).not.toEqual([]);
  });
});
