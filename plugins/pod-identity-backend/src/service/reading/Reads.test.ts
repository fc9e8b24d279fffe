import { mockServices } from '@backstage/backend-test-utils';
import type { AwsConnections } from '../../aws';
import { readConfig, type ClusterConfig } from '../../config';
import { Attempts } from './Attempts';
import { RequestReads } from './Reads';

const config = mockServices.rootConfig({
  data: {
    podIdentity: {
      clusters: [
        { name: 'one', accountId: '111122223333', region: 'eu-west-1' },
        { name: 'two', accountId: '111122223333', region: 'eu-west-1' },
        { name: 'other', accountId: '444455556666', region: 'eu-west-1' },
      ],
    },
  },
});

describe('RequestReads', () => {
  const [one, two, other] = readConfig(config).clusters;
  const readAccountRoles = jest.fn(async () => new Map());
  const describeCluster = jest.fn(async () => ({}));
  const listAssociations = jest.fn(async () => ({}));
  // The connections that there are to be read through: of AWS no more is asked here.
  const aws = {
    of: () => ({
      iam: { readAccountRoles },
      eks: { describeCluster, listAssociations },
    }),
  } as unknown as AwsConnections;
  let reads: RequestReads;

  const of = (target: ClusterConfig) =>
    reads.of(target, new Attempts(mockServices.logger.mock()));

  beforeEach(() => {
    jest.clearAllMocks();
    reads = new RequestReads(aws, {});
  });

  it('reads what belongs to an account once for all its clusters, and for no other account', async () => {
    const roles = await of(one).accountRoles();
    expect(await of(two).accountRoles()).toBe(roles);
    expect(readAccountRoles).toHaveBeenCalledTimes(1);
    expect(await of(other).accountRoles()).not.toBe(roles);
    expect(readAccountRoles).toHaveBeenCalledTimes(2);
  });

  it('reads what belongs to a cluster once for it', async () => {
    const cluster = await of(one).cluster();
    expect(await of(one).cluster()).toBe(cluster);
    expect(await of(two).cluster()).not.toBe(cluster);
    expect(describeCluster).toHaveBeenCalledTimes(2);
  });

  it('reads again for the next request', async () => {
    await of(one).cluster();
    reads = new RequestReads(aws, {});
    await of(one).cluster();
    expect(describeCluster).toHaveBeenCalledTimes(2);
  });

  it('lists a thousand associations for a row, and every one for who can', async () => {
    await of(one).associations();
    expect(listAssociations).toHaveBeenLastCalledWith(1_000);
    await of(one).everyAssociation();
    expect(listAssociations).toHaveBeenLastCalledWith();
  });
});
