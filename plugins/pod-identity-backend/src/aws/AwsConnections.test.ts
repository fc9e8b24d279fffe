import { mockServices } from '@backstage/backend-test-utils';
import { readConfig } from '../config';
import { AwsConnections } from './AwsConnections';

const config = mockServices.rootConfig({
  data: {
    podIdentity: {
      clusters: [
        { name: 'one', accountId: '111122223333', region: 'eu-west-1' },
        { name: 'two', accountId: '111122223333', region: 'eu-west-1' },
        { name: 'far', accountId: '111122223333', region: 'us-east-1' },
        { name: 'other', accountId: '444455556666', region: 'eu-west-1' },
        {
          name: 'lab',
          accountId: '111122223333',
          region: 'eu-west-1',
          endpoint: 'http://127.0.0.1:4566',
        },
      ],
    },
  },
});

const call = { action: 'eks:DescribeCluster', resource: 'cluster one' };

describe('AwsConnections', () => {
  const [one, two, far, other, lab] = readConfig(config).clusters;
  let connections: AwsConnections;

  beforeEach(() => {
    connections = new AwsConnections({
      getCredentialProvider: async () => {
        throw new Error('There is no AWS integration that matches');
      },
    });
  });

  afterEach(() => connections.close());

  it('shares clients within an account, Region and endpoint, and never beyond', () => {
    const { eks, iam, s3 } = connections.of(one);
    expect(connections.of(two)).toMatchObject({ eks, iam, s3 });
    for (const target of [far, other, lab]) {
      expect(connections.of(target).eks).not.toBe(eks);
      expect(connections.of(target).iam).not.toBe(iam);
    }
  });

  it('runs five calls at once for a cluster, and does not make another wait', async () => {
    const running = new Map<string, number>();
    const most = new Map<string, number>();
    const work = (name: string) => async () => {
      const now = (running.get(name) ?? 0) + 1;
      running.set(name, now);
      most.set(name, Math.max(most.get(name) ?? 0, now));
      await new Promise(done => {
        setTimeout(done, 5);
      });
      running.set(name, running.get(name)! - 1);
    };
    await Promise.all(
      Array.from({ length: 12 }).flatMap(() => [
        connections.of(one).run(call, {}, work('one')),
        connections.of(two).run(call, {}, work('two')),
      ]),
    );
    expect(Object.fromEntries(most)).toEqual({ one: 5, two: 5 });
  });

  it('does not begin a call that is no longer wanted', async () => {
    const send = jest.fn();
    await expect(
      connections.of(one).run(call, { signal: AbortSignal.abort() }, send),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(send).not.toHaveBeenCalled();
  });

  it('gives the reason of the signal, not a failure, for a call that was aborted', async () => {
    const controller = new AbortController();
    const running = connections
      .of(one)
      .run(call, { signal: controller.signal }, async () => {
        controller.abort();
        throw new Error('socket hang up');
      });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says which account has no credentials', async () => {
    const { eks } = connections.of(other);
    await expect(eks.config.credentials()).rejects.toMatchObject({
      name: 'CredentialsError',
      message: expect.stringContaining('444455556666'),
    });
  });
});
