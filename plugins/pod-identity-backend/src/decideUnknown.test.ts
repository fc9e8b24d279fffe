import {
  bucket,
  reading,
  refuse,
  setUpAsked,
} from './__testUtils__/setUpAsked';

const asked = setUpAsked();

const roleArn = 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role';

describe('what is not known', () => {
  it.each<[string, string, string, string]>([
    [
      'the bucket policy',
      's3:GetBucketPolicy',
      `Unknown: the bucket policy of ${bucket} could not be read; unless that denies it, statement 2 of policy eks-pod-s3-read-access-policy-s3 allows it.`,
      'Ask the platform team to allow s3:GetBucketPolicy',
    ],
    [
      'the tags of the object',
      's3:GetObjectTagging',
      "Unknown: statement 2 of policy eks-pod-s3-read-access-policy-s3 depends on the object's tag my-namespace and the object's tag my-service-account, which are not known.",
      'Give the tags of the object in the question.',
    ],
    [
      'the encryption',
      's3:HeadObject',
      'Unknown: statement 2 of policy eks-pod-s3-read-access-policy-s3 allows it, but the encryption could not be read, and a KMS key may stand in the way.',
      'Ask the platform team to allow s3:GetObject',
    ],
    [
      'the role',
      'iam:GetRole',
      `Unknown: role ${roleArn} could not be read: AWS does not let the portal call iam:GetRole for role eks-pod-s3-read-access-role.`,
      'Ask the platform team to allow iam:GetRole',
    ],
    [
      'a policy of the role',
      'iam:GetPolicyVersion',
      'Unknown: not every policy of role eks-pod-s3-read-access-role could be read.',
      'Ask the platform team to allow iam:GetPolicyVersion',
    ],
    [
      'the association',
      'eks:ListPodIdentityAssociations',
      'Unknown: the association of ns-a/sa1 could not be read: AWS does not let the portal call eks:ListPodIdentityAssociations for cluster eksworkshop-eksctl.',
      'Ask the platform team to allow eks:ListPodIdentityAssociations',
    ],
  ])('%s that may not be read', async (_, call, sentence, advice) => {
    asked.aws.faults.set(call, refuse);
    const { status, body } = await asked.ask('app1', reading('customer1.txt'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'unknown', sentence });
    expect(body.advice?.sentence).toContain(advice);
    expect(body.failures).toHaveLength(1);
    expect(body.missing).not.toEqual([]);
  });

  it('advises on what decides, not on what failed besides', async () => {
    asked.aws.faults.set('eks:DescribeCluster', refuse);
    asked.aws.faults.set('iam:GetPolicyVersion', async (_, goOn) => {
      const { PolicyVersion } = (await goOn()) as { PolicyVersion: object };
      const bySource = {
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: '*',
          Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
        },
      };
      return {
        PolicyVersion: { ...PolicyVersion, Document: JSON.stringify(bySource) },
      };
    });
    const { body } = await asked.ask('app1', reading('customer1.txt'));
    expect(body.outcome).toBe('unknown');
    expect(body.failures).toMatchObject([{ subject: { kind: 'cluster' } }]);
    expect(body.advice).toMatchObject({
      cause: 'give-keys',
      params: { keys: ['aws:SourceIp'] },
      sentence: 'Give aws:SourceIp in the question.',
    });
  });

  it('still denies what the role itself does not give', async () => {
    asked.aws.faults.set('s3:HeadObject', refuse);
    const { body } = await asked.ask('app1', reading('customer2.txt'));
    expect(body.outcome).toBe('denied');
  });

  it('reads the tags of the version that is asked about', async () => {
    const versions: unknown[] = [];
    asked.aws.faults.set('s3:GetObjectTagging', ({ VersionId }) => {
      versions.push(VersionId);
      return { TagSet: [] };
    });
    asked.aws.faults.set('iam:GetPolicyVersion', async (_, goOn) => {
      const { PolicyVersion } = (await goOn()) as {
        PolicyVersion: { Document: string };
      };
      const Document = PolicyVersion.Document.replaceAll(
        'GetObject',
        'GetObjectVersion',
      );
      return { PolicyVersion: { ...PolicyVersion, Document } };
    });
    const version = {
      ...reading('customer1.txt'),
      action: 's3:GetObjectVersion',
    };
    const some = await asked.ask('app1', version);
    expect(some.body.objectTags).toMatchObject({
      source: 'not-read',
      reason: expect.stringContaining('Give s3:VersionId'),
    });
    const one = await asked.ask('app1', {
      ...version,
      context: { 's3:VersionId': ['v1'] },
    });
    expect(one.body.objectTags).toEqual({ source: 's3', tags: {} });
    expect(versions).toEqual(['v1']);
  });

  it('a bucket that nobody knows', async () => {
    const { body } = await asked.ask('app1', {
      action: 's3:GetObject',
      resource: 's3://nobody-has-this/customer1.txt',
    });
    expect(body).toMatchObject({
      outcome: 'unknown',
      failures: [{ subject: { kind: 'policy' }, cause: 'not-found' }],
      objectTags: { source: 'not-read' },
    });
  });

  it('an object that does not exist', async () => {
    const { body } = await asked.ask('app1', reading('nothing.txt'));
    expect(body).toMatchObject({
      outcome: 'unknown',
      objectTags: {
        source: 'not-read',
        reason: `AWS knows no object s3://${bucket}/nothing.txt.`,
      },
    });
  });

  it('policies on what is of a service without a room', async () => {
    const { body } = await asked.ask('app1', {
      action: 'kinesis:PutRecord',
      resource: 'arn:aws:kinesis:us-east-1:111122223333:stream/orders',
    });
    expect(body).toMatchObject({
      outcome: 'unknown',
      sentence: expect.stringContaining(
        'could not be read; unless that allows it, it is denied, because no statement of role eks-pod-s3-read-access-role allows kinesis:PutRecord',
      ),
    });
  });
});
