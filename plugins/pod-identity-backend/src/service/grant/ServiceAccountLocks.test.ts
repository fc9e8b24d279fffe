import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { ServiceAccountLocks, type LockTimes } from './ServiceAccountLocks';

jest.setTimeout(60_000);

const account = {
  clusterArn: 'arn:aws:eks:us-east-1:111122223333:cluster/prod',
  namespace: 'payments',
  serviceAccount: 'api',
};
const times: LockTimes = { leaseMs: 60_000, waitMs: 10_000 };
const ana = { by: 'user:default/ana', signal: undefined };

/** SQLite always; PostgreSQL where a server is named by BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING or the like. */
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_18', 'POSTGRES_15'],
  disableDocker: true,
});

describe.each(databases.eachSupportedId())('locks on %s', databaseId => {
  let knex: Knex;

  /** The locks of one replica. */
  const locks = (more: Partial<LockTimes> = {}) =>
    ServiceAccountLocks.create(
      { getClient: async () => knex },
      { ...times, ...more },
    );

  beforeAll(async () => {
    knex = await databases.init(databaseId);
  });
  beforeEach(async () => {
    await locks();
    await knex('service_account_locks').delete();
  });

  const rows = () => knex('service_account_locks').select();

  it('lets one at a time through, over replicas, and keeps nothing', async () => {
    const replicas = [await locks(), await locks()];
    let now = 0;
    let most = 0;
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        replicas[index % 2].during(account, ana, async () => {
          now += 1;
          most = Math.max(most, now);
          await new Promise(resolve => setTimeout(resolve, 5));
          now -= 1;
          return index;
        }),
      ),
    );
    expect(done).toHaveLength(20);
    expect(most).toBe(1);
    expect(await rows()).toEqual([]);
  });

  it('lets others change other service accounts meanwhile', async () => {
    const replica = await locks({ waitMs: 0 });
    await expect(
      replica.during(account, ana, () =>
        Promise.all(
          [{ serviceAccount: 'b' }, { namespace: 'n' }].map(other =>
            replica.during({ ...account, ...other }, ana, async () => 'done'),
          ),
        ),
      ),
    ).resolves.toEqual(['done', 'done']);
  });

  it('says who is at it where waiting is at its end', async () => {
    const replica = await locks({ waitMs: 100 });
    await replica.during(account, ana, async () => {
      const began = Date.now();
      await expect(
        replica.during(
          account,
          { by: 'user:default/dan', signal: undefined },
          async () => 'never',
        ),
      ).rejects.toMatchObject({
        name: 'ConflictError',
        code: 'being-changed',
        message: expect.stringContaining(
          'user:default/ana is changing the access of service account payments/api',
        ),
      });
      expect(Date.now() - began).toBeGreaterThanOrEqual(95);
    });
  });

  it('is released where the change fails', async () => {
    const replica = await locks({ waitMs: 0 });
    await expect(
      replica.during(account, ana, async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    await expect(
      replica.during(account, ana, async () => 'done'),
    ).resolves.toBe('done');
  });

  it('gives up waiting where the request is given up', async () => {
    const replica = await locks();
    await replica.during(account, ana, async () => {
      await expect(
        replica.during(
          account,
          { ...ana, signal: AbortSignal.timeout(50) },
          async () => 'never',
        ),
      ).rejects.toThrow(/abort/i);
    });
  });

  it('runs out where a replica died', async () => {
    await knex('service_account_locks').insert({
      service_account: `${account.clusterArn} payments api`,
      holder: 'dead',
      changed_by: 'user:default/ana',
      expires_at: Date.now() + 600,
    });
    await expect(
      (await locks({ waitMs: 0 })).during(account, ana, async () => 'early'),
    ).rejects.toThrow('is changing');
    await expect(
      (await locks({ waitMs: 5_000 })).during(account, ana, async () => 'done'),
    ).resolves.toBe('done');
  });

  it('is held for as long as the change takes', async () => {
    const replica = await locks({ leaseMs: 200, waitMs: 0 });
    await replica.during(account, ana, async signal => {
      await new Promise(resolve => setTimeout(resolve, 600));
      expect(signal.aborted).toBe(false);
      await expect(
        replica.during(account, ana, async () => 'never'),
      ).rejects.toThrow('is changing');
    });
  });

  it('aborts the change whose lock was lost, and leaves that of the other', async () => {
    const replica = await locks({ leaseMs: 200 });
    await replica.during(account, ana, async signal => {
      await knex('service_account_locks').update({
        holder: 'other',
        expires_at: Date.now() + 60_000,
      });
      await new Promise(resolve => {
        signal.addEventListener('abort', resolve);
      });
      expect(`${signal.reason}`).toContain('lost its lock');
    });
    expect(await rows()).toMatchObject([{ holder: 'other' }]);
  });
});
