import { mockServices } from '@backstage/backend-test-utils';
import type { Reading, Unread } from 'backstage-plugin-pod-identity-common';
import type { ClusterDescription } from '../../aws';
import type { ClusterConfig } from '../../config';
import { Attempts } from './Attempts';
import { readAgent } from './readAgent';

const target: ClusterConfig = {
  configuredName: 'prod',
  cluster: {
    arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
    name: 'prod',
    accountId: '111122223333',
    region: 'eu-west-1',
  },
  partition: 'aws',
};

const described = (autoMode: boolean): Reading<ClusterDescription> => ({
  state: 'read',
  value: { status: 'ACTIVE', hosting: 'region', autoMode },
});

const unread = (cause: Unread['cause']): Unread => ({
  state: 'unread',
  cause,
  reason: 'It was not read.',
});

/** What is known of the agent, and what could not be read; fails where EKS is asked for nothing. */
async function read(
  cluster: Reading<ClusterDescription>,
  addon: string | 'none' | 'not asked',
  agent?: ClusterConfig['agent'],
) {
  const attempts = new Attempts(mockServices.logger.mock());
  const reading = await readAgent(cluster, {
    target: { ...target, agent },
    attempts,
    agent: async () => {
      expect(addon).not.toBe('not asked');
      return addon === 'none' ? undefined : addon;
    },
  });
  return { reading, failures: attempts.failures };
}

describe('readAgent', () => {
  it.each([
    ['the config says so', described(false), 'not asked', 'self-managed'],
    ['Auto Mode has one', described(true), 'not asked', 'auto-mode'],
    ['the add-on is active', described(false), 'ACTIVE', 'add-on'],
    ['the add-on is being updated', described(false), 'UPDATING', 'add-on'],
    [
      'the add-on of a cluster not described',
      unread('forbidden'),
      'ACTIVE',
      'add-on',
    ],
  ] as const)('is read where %s', async (_, cluster, addon, value) => {
    const stated = value === 'self-managed' ? value : undefined;
    expect(await read(cluster, addon, stated)).toEqual({
      reading: { state: 'read', value },
      failures: [],
    });
  });

  it('is absent where EKS has neither add-on nor Auto Mode', async () => {
    expect(await read(described(false), 'none')).toEqual({
      reading: { state: 'absent' },
      failures: [],
    });
  });

  it.each(['DEGRADED', 'CREATING', 'CREATE_FAILED', 'DELETING'])(
    'is unread where the add-on is %s',
    async status => {
      const { reading, failures } = await read(described(false), status);
      expect(reading).toMatchObject({
        state: 'unread',
        reason: expect.stringContaining(status),
      });
      expect(failures).toHaveLength(1);
    },
  );

  it('is unread where the cluster, and so Auto Mode, was not', async () => {
    const forbidden = unread('forbidden');
    expect((await read(forbidden, 'none')).reading).toEqual(forbidden);
    const gone = unread('not-found');
    expect((await read(gone, 'not asked')).reading).toEqual(gone);
  });
});
