import {
  CreateClusterCommand,
  type CreateClusterCommandInput,
} from '@aws-sdk/client-eks';
import { TestAws } from '../../__testUtils__';

describe('a new cluster', () => {
  const aws = new TestAws();

  async function create(input: Partial<CreateClusterCommandInput>) {
    const { cluster } = await aws.clients().eks.send(
      new CreateClusterCommand({
        name: 'new',
        roleArn: 'arn:aws:iam::111122223333:role/cluster',
        resourcesVpcConfig: {},
        ...input,
      }),
    );
    return cluster!;
  }

  beforeEach(() => aws.start({ empty: true }));
  afterEach(() => aws.stop());

  // https://docs.aws.amazon.com/eks/latest/APIReference/API_VpcConfigRequest.html
  it('is reached from the internet, and is not in Auto Mode, unless told', async () => {
    const cluster = await create({});
    expect(cluster.resourcesVpcConfig).toMatchObject({
      endpointPublicAccess: true,
      endpointPrivateAccess: false,
      publicAccessCidrs: ['0.0.0.0/0'],
    });
    expect(cluster.computeConfig).toBeUndefined();
  });

  it('is as told', async () => {
    const cluster = await create({
      resourcesVpcConfig: {
        endpointPublicAccess: false,
        endpointPrivateAccess: true,
      },
      computeConfig: { enabled: true },
    });
    expect(cluster.resourcesVpcConfig).toMatchObject({
      endpointPublicAccess: false,
      endpointPrivateAccess: true,
    });
    expect(cluster.computeConfig).toEqual({ enabled: true });
  });
});
