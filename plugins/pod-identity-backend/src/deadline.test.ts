import { connect, type AddressInfo } from 'node:net';
import { mockCredentials } from '@backstage/backend-test-utils';
import { ana } from './__testUtils__/people';
import { startFaultyAws, type FaultyAws } from './__testUtils__/startFaultyAws';
import { startPodIdentity } from './__testUtils__/startPodIdentity';

jest.setTimeout(60_000);

describe('a request that takes too long', () => {
  let aws: FaultyAws;
  let portal: Awaited<ReturnType<typeof startPodIdentity>>;

  beforeAll(async () => {
    aws = await startFaultyAws();
    portal = await startPodIdentity(aws.url, {
      deadlines: { request: { seconds: 1 } },
    });
  });
  afterAll(() => aws.close());

  const never = () => new Promise<never>(() => {});

  it('is answered with what was read, and says why there is no more', async () => {
    aws.faults.set('iam:GetRole', never);
    const began = Date.now();
    const { status, body } = await portal.get(
      '/entities/component/default/app1/access',
      ana,
    );
    expect(Date.now() - began).toBeLessThan(4_000);
    expect(status).toBe(200);
    const [row] = body.serviceAccounts;
    expect(row.association.state).toBe('read');
    expect(row.failures).toContainEqual(
      expect.objectContaining({
        cause: 'unreachable',
        reason:
          'The portal gave up after 1 s, before AWS had answered everything.',
        advice: expect.stringContaining('podIdentity.deadlines.request'),
      }),
    );
    aws.faults.clear();
  });

  it('is ended where its own body does not come', async () => {
    const { port } = portal.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    const received: Buffer[] = [];
    socket.on('data', chunk => received.push(chunk));
    socket.write(
      [
        'POST /api/pod-identity/who-can HTTP/1.1',
        'Host: localhost',
        `Authorization: ${mockCredentials.user.header(ana)}`,
        'Content-Type: application/json',
        'Content-Length: 1000',
        '',
        '{"action":',
      ].join('\r\n'),
    );
    await new Promise(done => {
      socket.once('close', done);
    });
    const answer = Buffer.concat(received).toString();
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain(
      'The body of the request did not come within 1 s. Send it whole.',
    );
  });
});
