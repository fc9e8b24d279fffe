import { mockServices } from '@backstage/backend-test-utils';
import { readConfig } from '../config';
import { awsService, type ClientConfig } from './AwsCall';
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

/** A service whose client tells how it was made and whether it was closed. */
const lab = awsService({
  createClient: (made: ClientConfig) => ({
    made,
    middlewareStack: { add: () => {} },
    config: { protocol: { getShapeId: () => 'lab' } },
    destroy: jest.fn<void, []>(),
  }),
  operations: call => ({
    client: () => call('lab:GetClient', 'client', async client => client),
    run: <T>(send: () => Promise<T>) => call('lab:Run', 'run', send),
    /** A call that ends as the SDK's do, where its signal aborts. */
    obey: () =>
      call(
        'lab:Obey',
        'obey',
        (_, { abortSignal }) =>
          new Promise<never>((_done, reject) => {
            abortSignal!.addEventListener('abort', () =>
              reject(Object.assign(new Error('x'), { name: 'AbortError' })),
            );
          }),
      ),
    /** A call that does not end, and does not even end where its signal aborts. */
    wait: (begun: (signal: AbortSignal) => void) =>
      call('lab:Wait', 'wait', (_, { abortSignal }) => {
        begun(abortSignal!);
        return new Promise<never>(() => {});
      }),
  }),
});

const noCredentials = {
  getCredentialProvider: async () => {
    throw new Error('There is no AWS integration that matches');
  },
};

describe('AwsConnections', () => {
  const [one, two, far, other, elsewhere] = readConfig(config).clusters;
  let connections: AwsConnections<{ lab: typeof lab; twin: typeof lab }>;

  beforeEach(() => {
    connections = new AwsConnections(noCredentials, { lab, twin: lab }, 10_000);
  });

  afterEach(() => connections.close());

  it('shares clients within an account, Region and endpoint, and never beyond', async () => {
    const client = await connections.of(one).lab.client();
    expect(await connections.of(two).lab.client()).toBe(client);
    for (const target of [far, other, elsewhere]) {
      expect(await connections.of(target).lab.client()).not.toBe(client);
    }
    expect(await connections.of(one).twin.client()).not.toBe(client);
  });

  it('sends to the Region and endpoint of the cluster', async () => {
    const { made } = await connections.of(elsewhere).lab.client();
    expect(made).toMatchObject({
      region: 'eu-west-1',
      endpoint: 'http://127.0.0.1:4566',
    });
  });

  it('sends to another Region with a client that it does not keep', async () => {
    const there = connections.of(one).in('us-east-1');
    const client = await there.lab.client();
    expect(client.made.region).toBe('us-east-1');
    expect(client.destroy).toHaveBeenCalledTimes(1);
    expect(await there.lab.client()).not.toBe(client);
    expect(await connections.of(far).lab.client()).not.toBe(client);
  });

  it('keeps the client of the Region of the cluster until it is closed', async () => {
    const client = await connections.of(one).in('eu-west-1').lab.client();
    expect(await connections.of(one).lab.client()).toBe(client);
    expect(client.destroy).not.toHaveBeenCalled();
    connections.close();
    expect(client.destroy).toHaveBeenCalledTimes(1);
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
        connections.of(one).lab.run(work('one')),
        connections.of(two).lab.run(work('two')),
      ]),
    );
    expect(Object.fromEntries(most)).toEqual({ one: 5, two: 5 });
  });

  it('does not begin a call that is no longer wanted', async () => {
    const send = jest.fn();
    await expect(
      connections.of(one, { signal: AbortSignal.abort() }).lab.run(send),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(send).not.toHaveBeenCalled();
  });

  it('has the SDK give up a call that is no longer wanted', async () => {
    const controller = new AbortController();
    const asked = connections.of(one, { signal: controller.signal });
    const signals: AbortSignal[] = [];
    const waiting = [asked, asked.in('eu-north-1')].map(({ lab: service }) =>
      service.wait(signal => signals.push(signal)),
    );
    const ended = Promise.allSettled(waiting);
    await new Promise(setImmediate);
    controller.abort();
    expect(await ended).toMatchObject([
      { reason: { name: 'AbortError' } },
      { reason: { name: 'AbortError' } },
    ]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('gives up a call that takes too long, and says what to do', async () => {
    const hasty = new AwsConnections(noCredentials, { lab }, 20);
    const signals: AbortSignal[] = [];
    const call = hasty.of(one).lab.wait(signal => signals.push(signal));
    await expect(call).rejects.toMatchObject({
      reason: 'unreachable',
      happened: 'AWS did not answer lab:Wait for wait within 0.02 s.',
      advice: expect.stringContaining('podIdentity.deadlines.awsCall'),
      wasRepeated: true,
    });
    expect(signals[0].aborted).toBe(true);
    // The SDK says no more than that its signal aborted.
    await expect(hasty.of(one).lab.obey()).rejects.toMatchObject({
      happened: 'AWS did not answer lab:Obey for obey within 0.02 s.',
    });
    hasty.close();
  });

  it('gives the reason of the signal, not a failure, for a call that was aborted', async () => {
    const controller = new AbortController();
    const running = connections
      .of(one, { signal: controller.signal })
      .lab.run(async () => {
        controller.abort();
        throw new Error('socket hang up');
      });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says which account has no credentials', async () => {
    const { made } = await connections.of(other).lab.client();
    await expect(made.credentials()).rejects.toMatchObject({
      name: 'CredentialsError',
      message: expect.stringContaining('444455556666'),
    });
  });
});
