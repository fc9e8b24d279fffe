import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import type { Services } from '../services/types';
import { AwsError } from '../wire';
import { createLocalAws } from './createLocalAws';

const services: Services = {
  operations: {
    eks: { ListClusters: () => ({ clusters: ['one'] }) },
    'eks-auth': {},
    iam: {
      GetRole: () => {
        throw new AwsError('NoSuchEntity', 'The role cannot be found.');
      },
    },
    sts: {},
    s3: {},
    cloudtrail: {},
  },
  callers: {
    find: accessKeyId =>
      accessKeyId === 'test'
        ? {
            secretAccessKey: 'test',
            caller: {
              kind: 'administrator',
              accountId: '111122223333',
              arn: 'arn:aws:iam::111122223333:user/test',
              userId: 'AIDATEST',
            },
          }
        : 'unknown',
  },
};

describe('createLocalAws', () => {
  const aws = createLocalAws({ services });
  const settings = () => ({
    region: 'us-east-1',
    endpoint: aws.url,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

  beforeAll(() => aws.listen());
  afterAll(() => aws.close());

  it('answers with what the operation returns', async () => {
    const eks = new EKSClient(settings());
    await expect(eks.send(new ListClustersCommand({}))).resolves.toMatchObject({
      clusters: ['one'],
    });
  });

  it('answers with the error that the operation throws', async () => {
    const iam = new IAMClient(settings());
    await expect(
      iam.send(new GetRoleCommand({ RoleName: 'none' })),
    ).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The role cannot be found.',
      $metadata: { httpStatusCode: 404 },
    });
  });
});
