import { reading, refuse, setUpAsked } from './__testUtils__/setUpAsked';

const asked = setUpAsked();

describe('the KMS key', () => {
  it('asks the bucket where objects are said to be under its key', async () => {
    asked.aws.faults.set('s3:HeadObject', refuse);
    const { body } = await asked.askWith(
      {
        accounts: [
          {
            accountId: '111122223333',
            organizationPolicies: 'none',
            vpcEndpointPolicies: 'none',
            objectKeys: 'bucket-default',
          },
        ],
      },
      'app1',
      reading('customer1.txt'),
    );
    expect(body.outcome).toBe('allowed');
    expect(asked.aws.calls).toContain('s3:GetBucketEncryption');
    expect(asked.aws.calls).not.toContain('s3:HeadObject');
  });

  describe('a KMS key', () => {
    const key = 'arn:aws:kms:us-east-1:111122223333:key/1234';
    const writing = {
      action: 's3:PutObject',
      resource: 's3://payments-statements-111122223333/statements/new.txt',
    };

    beforeEach(() => {
      asked.aws.faults.set('s3:GetBucketEncryption', () => ({
        ServerSideEncryptionConfiguration: {
          Rules: [
            {
              ApplyServerSideEncryptionByDefault: {
                SSEAlgorithm: 'aws:kms',
                KMSMasterKeyID: key,
              },
            },
          ],
        },
      }));
    });

    it('of the bucket, for what is written', async () => {
      const { body } = await asked.ask('payments-api', writing);
      expect(body).toMatchObject({
        outcome: 'unknown',
        sentence: expect.stringContaining(
          `objects of the bucket are encrypted by the KMS key ${key}`,
        ),
        missing: [{ kind: 'layer', name: `key policy of ${key}` }],
        advice: { sentence: expect.stringContaining('kms:GenerateDataKey') },
      });
    });

    it('of the request, where the question names one', async () => {
      const { body } = await asked.ask('payments-api', {
        ...writing,
        context: {
          's3:x-amz-server-side-encryption-aws-kms-key-id': ['alias/mine'],
        },
      });
      expect(body.missing).toMatchObject([
        { name: 'key policy of alias/mine' },
      ]);
    });

    it('but none, where the request asks for S3’s own keys, or the object is under them', async () => {
      const plain = await asked.ask('payments-api', {
        ...writing,
        context: { 's3:x-amz-server-side-encryption': ['AES256'] },
      });
      expect(plain.body.outcome).toBe('allowed');
      const read = await asked.ask('app1', reading('customer1.txt'));
      expect(read.body.outcome).toBe('allowed');
      expect(asked.aws.calls).not.toContain('s3:GetBucketEncryption');
    });
  });
});
