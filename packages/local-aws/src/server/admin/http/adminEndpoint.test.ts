import { once } from 'node:events';
import { request } from 'node:http';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateClusterCommand,
  EKSClient,
  ListClustersCommand,
} from '@aws-sdk/client-eks';
import { IAMClient } from '@aws-sdk/client-iam';
import { type LocalAws, startLocalAws } from '../../..';
import { clusterRole } from '../../../__testUtils__';
import { everyService, settingsOf } from '../../__testUtils__/everyService';

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ limits: {} });
});
afterAll(() => aws.close());
beforeEach(() => aws.admin.reset());

interface Asked {
  headers?: Record<string, string>;
  body?: unknown;
  url?: string;
}

/** By node:http, since fetch does not let a caller choose its Host. */
function ask(
  line: string,
  { headers = {}, body, url = aws.url }: Asked = {},
): Promise<{ status?: number; json: any; headers: object }> {
  const [method, path] = line.split(' ');
  return new Promise((resolve, reject) => {
    const asking = request(
      `${url}${path}`,
      { method, headers: { connection: 'close', ...headers } },
      response => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', part => (text += part));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            json: text.startsWith('<') ? text : JSON.parse(text),
          }),
        );
      },
    );
    asking.on('error', reject);
    asking.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
}

const eks = () => new EKSClient(settingsOf({ url: aws.url }));
const clusters = async () =>
  (await eks().send(new ListClustersCommand({}))).clusters;
const createCluster = async (name: string) =>
  eks().send(
    new CreateClusterCommand({
      name,
      roleArn: await clusterRole({
        iam: new IAMClient(settingsOf({ url: aws.url })),
      }),
      resourcesVpcConfig: { subnetIds: ['subnet-1', 'subnet-2'] },
    }),
  );

describe('/_local-aws', () => {
  it.each(['/_local-aws', '/_local-aws/', '/_local-aws/health'])(
    'says at %s how it is',
    async path => {
      await clusters();
      await expect(ask(`GET ${path}`)).resolves.toMatchObject({
        status: 200,
        json: {
          version: expect.stringMatching(/^\d+\.\d+\.\d+/),
          uptimeSeconds: expect.any(Number),
          calls: 1,
          faults: 0,
        },
      });
    },
  );

  it('goes back to how it began', async () => {
    const before = await clusters();
    await createCluster('another');
    await ask('PUT /_local-aws/faults', {
      body: [{ call: 'iam:*', fault: { kind: 'throttle' } }],
    });
    await ask('PUT /_local-aws/behaviour', {
      body: { latency: { '*': 1 }, propagation: { roleMs: 5 } },
    });
    await expect(ask('POST /_local-aws/reset')).resolves.toMatchObject({
      status: 200,
      json: { calls: 0 },
    });
    await expect(clusters()).resolves.toEqual(before);
    expect(aws.admin.faults()).toEqual([]);
    expect(aws.admin.behaviour()).toEqual({
      propagation: { roleMs: 0, associationDeleteMs: 0 },
      latency: {},
      limits: {},
    });
  });

  it('gives its state, and takes it again', async () => {
    const before = await clusters();
    const { json: saved } = await ask('GET /_local-aws/state');
    await createCluster('another');
    await expect(clusters()).resolves.toContain('another');
    await expect(
      ask('PUT /_local-aws/state', { body: saved }),
    ).resolves.toMatchObject({ status: 200 });
    await expect(clusters()).resolves.toEqual(before);
  });

  it('changes nothing for a state that it cannot use', async () => {
    const before = await clusters();
    const { status, json } = await ask('PUT /_local-aws/state', {
      body: { version: 999 },
    });
    expect(status).toBe(400);
    expect(json.error).toContain('version');
    await expect(clusters()).resolves.toEqual(before);
  });

  it('sets, counts and takes away faults', async () => {
    const rules = [
      { call: 'eks:*', times: 1, fault: { kind: 'error', status: 503 } },
    ];
    await ask('PUT /_local-aws/faults', { body: rules });
    await expect(clusters()).rejects.toMatchObject({
      name: 'ServiceUnavailableException',
    });
    await expect(ask('GET /_local-aws/faults')).resolves.toMatchObject({
      json: [{ rule: rules[0], seen: 1, hit: 1 }],
    });
    await expect(ask('DELETE /_local-aws/faults')).resolves.toMatchObject({
      status: 200,
      json: [],
    });
  });

  it('changes the parts of the behaviour that it is given', async () => {
    const { json } = await ask('PUT /_local-aws/behaviour', {
      body: { limits: { 'sts:*': { perSecond: 1 } } },
    });
    expect(json).toEqual({
      propagation: { roleMs: 0, associationDeleteMs: 0 },
      latency: {},
      limits: { 'sts:*': { perSecond: 1 } },
    });
    const again = await ask('PUT /_local-aws/behaviour', {
      body: { propagation: { roleMs: 7 } },
    });
    expect(again.json).toEqual({
      ...json,
      propagation: { roleMs: 7, associationDeleteMs: 0 },
    });
  });

  it('lists the calls, and forgets them', async () => {
    await clusters();
    await everyService['iam:ListRoles']({ url: aws.url });
    const dynamodb = new DynamoDBClient(settingsOf({ url: aws.url }));
    await dynamodb
      .send(new DescribeTableCommand({ TableName: 'absent' }))
      .catch(() => {});
    const { json } = await ask('GET /_local-aws/calls');
    expect(json).toEqual([
      {
        number: 1,
        time: expect.stringMatching(/^\d{4}-/),
        service: 'eks',
        operation: 'ListClusters',
        accountId: '111122223333',
        region: 'us-east-1',
        status: 200,
      },
      expect.objectContaining({ service: 'iam', operation: 'ListRoles' }),
      expect.objectContaining({
        operation: 'DescribeTable',
        status: 400,
        error: 'ResourceNotFoundException',
      }),
    ]);
    await expect(
      ask('GET /_local-aws/calls?call=iam:*'),
    ).resolves.toMatchObject({ json: [{ number: 2 }] });
    await expect(ask('DELETE /_local-aws/calls')).resolves.toMatchObject({
      json: [],
    });
  });

  it.each([
    [
      'GET /_local-aws/nothing',
      undefined,
      404,
      'PUT, DELETE /_local-aws/faults',
    ],
    ['GET /_local-aws/toString', undefined, 404, 'There is nothing at'],
    ['GET /_local-aws/reset', undefined, 405, '/_local-aws/reset takes POST'],
    ['PUT /_local-aws/faults', '[', 400, 'The body must be JSON'],
    ['PUT /_local-aws/faults', '[{"call":"*"}]', 400, '[0].fault: must be'],
    [
      'PUT /_local-aws/behaviour',
      '{"latenzy":{}}',
      400,
      'latenzy: is not known',
    ],
    ['GET /_local-aws/calls?call=eks:X', undefined, 400, "no operation 'X'"],
    ['POST /_local-aws/save', undefined, 409, 'There is no state file'],
  ])('answers %s %s with %d', async (line, body, status, message) => {
    const answer = await ask(line, { body });
    expect(answer.status).toBe(status);
    expect(answer.json.error).toContain(message);
  });

  it('says which methods a path has', async () => {
    const { headers } = await ask('DELETE /_local-aws/state');
    expect(headers).toMatchObject({ allow: 'GET, PUT' });
  });

  it.each([
    ['a page of another site', { origin: 'https://example.com' }],
    ['a page of another port', { origin: 'http://127.0.0.1:3000' }],
    ['a form of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of another port', { 'sec-fetch-site': 'same-site' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a name that points to the loopback', { host: 'rebound.example.com' }],
  ])('refuses %s', async (_, headers: Record<string, string>) => {
    const answer = await ask('POST /_local-aws/reset', { headers });
    expect(answer.status).toBe(403);
    expect(answer.json.error).toMatch(/^The admin endpoint /);
  });

  it('does not wait for the body of what it refuses', async () => {
    const asking = request(`${aws.url}/_local-aws/state`, {
      method: 'PUT',
      headers: { origin: 'https://example.com', 'content-length': 1e9 },
    });
    asking.flushHeaders();
    const [response] = await once(asking, 'response');
    expect(response.statusCode).toBe(403);
    expect(response.headers.connection).toBe('close');
    asking.destroy();
  });

  it('takes a page of its own, and what is typed in a browser', async () => {
    const own = { origin: aws.url, 'sec-fetch-site': 'same-origin' };
    const typed = { 'sec-fetch-site': 'none' };
    for (const headers of [own, typed, { host: 'localhost:1' }]) {
      await expect(
        ask('GET /_local-aws/health', { headers }),
      ).resolves.toMatchObject({ status: 200 });
    }
  });

  it('leaves to S3 what is the key of a bucket', async () => {
    const { json } = await ask('GET /_local-aws/health', {
      headers: { host: 'photos.localhost' },
    });
    expect(json).toContain('<Code>NoSuchBucket</Code>');
  });

  it('is not there where it is not wanted, except in code', async () => {
    const other = await startLocalAws({ empty: true, adminEndpoint: false });
    const { json } = await ask('GET /_local-aws/health', { url: other.url });
    expect(json).toContain('<Error>');
    expect(other.admin.info()).toMatchObject({ calls: 1 });
    await other.close();
  });
});
