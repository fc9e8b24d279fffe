import {
  DescribeUpdateCommand,
  ListAccessEntriesCommand,
  UpdateClusterConfigCommand,
  type AuthenticationMode,
} from '@aws-sdk/client-eks';
import { failure } from '../../../__testUtils__';
import {
  AccessEntriesAws,
  clusterName,
  CREATOR,
} from '../accessEntries/__testUtils__';

describe('the authentication mode of a cluster', () => {
  const aws = new AccessEntriesAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  function changeTo(name: string, authenticationMode: AuthenticationMode) {
    return aws.eks.send(
      new UpdateClusterConfigCommand({
        name,
        accessConfig: { authenticationMode },
      }),
    );
  }

  async function entriesOf(cluster: string) {
    const { accessEntries } = await aws.eks.send(
      new ListAccessEntriesCommand({ clusterName: cluster }),
    );
    return accessEntries;
  }

  it('admits who made a cluster, unless declined', async () => {
    await aws.createCluster('mine', 'API_AND_CONFIG_MAP');
    await aws.createCluster('nobodys', 'API', false);
    expect(await entriesOf('mine')).toEqual([CREATOR]);
    expect(await entriesOf('nobodys')).toEqual([]);
  });

  it('goes one step at a time, and never back', async () => {
    await aws.createCluster('old', 'CONFIG_MAP');
    expect(await failure(entriesOf('old'))).toEqual({
      name: 'InvalidRequestException',
      status: 400,
      message:
        "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
    });
    expect(await failure(changeTo('old', 'API'))).toMatchObject({
      name: 'InvalidParameterException',
      message: 'Unsupported authentication mode update from CONFIG_MAP to API',
    });
    const { update } = await changeTo('old', 'API_AND_CONFIG_MAP');
    expect(
      await aws.eks.send(
        new DescribeUpdateCommand({ name: 'old', updateId: update?.id }),
      ),
    ).toMatchObject({
      update: {
        status: 'Successful',
        type: 'AccessConfigUpdate',
        params: [{ type: 'AuthenticationMode', value: 'API_AND_CONFIG_MAP' }],
      },
    });
    expect(await entriesOf('old')).toEqual([CREATOR]);
    await changeTo('old', 'API');
    expect(await failure(changeTo('old', 'API'))).toMatchObject({
      name: 'InvalidParameterException',
    });
    expect(await failure(changeTo('old', 'API_AND_CONFIG_MAP'))).toMatchObject({
      name: 'InvalidParameterException',
    });
  });

  it('says aloud what else it cannot change', async () => {
    const call = aws.eks.send(
      new UpdateClusterConfigCommand({
        name: clusterName,
        resourcesVpcConfig: { endpointPublicAccess: false },
      }),
    );
    expect(await failure(call)).toMatchObject({
      name: 'NotImplemented',
      status: 501,
    });
  });
});
