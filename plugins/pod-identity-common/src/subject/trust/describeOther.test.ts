import { podTrust, policy } from '../../__testUtils__/fixtures';
import { readTrustScope } from './readTrustScope';

describe('readTrustScope, other statements', () => {
  it.each([
    [
      { Principal: { Service: 'ec2.amazonaws.com' } },
      'other-principal',
      'trusts the service ec2.amazonaws.com',
    ],
    [
      { Principal: { AWS: 'arn:aws:iam::111122223333:root' } },
      'other-principal',
      'trusts the account 111122223333',
    ],
    [
      { Principal: { AWS: '*' } },
      'other-principal',
      'trusts everybody in every account',
    ],
    [
      { Principal: { AWS: 'AROAEXAMPLEDELETED01' } },
      'other-principal',
      'trusts a role that was deleted (AROAEXAMPLEDELETED01; the id stays after deletion)',
    ],
    [
      { Principal: { AWS: 'AIDAEXAMPLEDELETED01' } },
      'other-principal',
      'trusts a user that was deleted',
    ],
    [
      { Action: 'sts:TagSession' },
      'other-principal',
      'lets the service pods.eks.amazonaws.com do sts:TagSession, but not assume the role',
    ],
    [
      { Effect: 'Deny' },
      'deny',
      'denies sts:AssumeRole and sts:TagSession to the service pods.eks.amazonaws.com',
    ],
    [{ Resource: '*' }, 'not-understood', 'Resource'],
    [
      { Condition: { StringRoughly: { 'aws:SourceAccount': '1' } } },
      'not-understood',
      'StringRoughly',
    ],
    [
      {
        Principal: undefined,
        NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' },
      },
      'not-understood',
      'everybody but',
    ],
  ])('keeps %j among the others', (members, kind, summary) => {
    const read = readTrustScope(policy(podTrust(members)));
    expect(read.alternatives).toEqual([]);
    expect(read.others).toEqual([
      expect.objectContaining({
        kind,
        summary: expect.stringContaining(summary),
      }),
    ]);
  });

  it('takes services for part of everybody', () => {
    const read = readTrustScope(policy(podTrust({ Principal: '*' })));
    expect(read.others).toHaveLength(1);
    expect(read.summary).toBe(
      'Any service account in any namespace of any cluster',
    );
  });

  it('says that tags may not be set', () => {
    expect(
      readTrustScope(policy(podTrust({ Action: 'sts:AssumeRole' }))).summary,
    ).toBe(
      'Any service account in any namespace of any cluster, through associations that turn session tags off alone: nothing allows sts:TagSession',
    );
  });

  it('names what is left out', () => {
    expect(
      readTrustScope(
        policy(
          podTrust({
            Condition: {
              StringNotEquals: {
                'aws:RequestTag/kubernetes-namespace': [
                  'kube-system',
                  'default',
                ],
              },
            },
          }),
        ),
      ).summary,
    ).toBe(
      'Any service account in any namespace but kube-system or default of any cluster',
    );
  });

  it('reads each principal of a statement, and mentions denies', () => {
    const read = readTrustScope(
      policy(
        podTrust({
          Sid: 'Pods',
          Principal: {
            Service: ['ec2.amazonaws.com', 'pods.eks.amazonaws.com'],
          },
        }),
        podTrust({
          Effect: 'Deny',
          Condition: {
            StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'test' },
          },
        }),
      ),
    );
    expect(read.alternatives).toHaveLength(1);
    expect(read.alternatives[0].statement.sid).toBe('Pods');
    expect(read.others.map(({ kind }) => kind)).toEqual([
      'other-principal',
      'deny',
    ]);
    expect(read.summary).toBe(
      'Any service account in any namespace of any cluster, less what one statement takes away by denying',
    );
  });
});
