import { HttpRequest } from '@smithy/core/transport';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { WireRequest } from '../../wire';
import { parseTarget } from '../http/parseTarget';
import { readCredential } from './readCredential';
import { verifySignature } from './verifySignature';

interface Request {
  service: string;
  path: string;
  query?: Record<string, string | string[]>;
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

function signer(service: string) {
  return new SignatureV4({
    service,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    sha256: Sha256,
    uriEscapePath: service !== 's3',
    applyChecksum: service === 's3',
  });
}

function toSign({ method = 'POST', path, query, body, headers }: Request) {
  return new HttpRequest({
    method,
    hostname: 'localhost',
    path,
    query,
    body,
    headers: { host: 'localhost', ...headers },
  });
}

function onTheWire(signed: HttpRequest): WireRequest {
  const search = Object.entries(signed.query ?? {}).flatMap(([name, values]) =>
    [values]
      .flat()
      .map(
        value =>
          `${encodeURIComponent(name)}=${encodeURIComponent(value ?? '')}`,
      ),
  );
  return {
    method: signed.method,
    ...parseTarget(`${signed.path}?${search.join('&')}`),
    headers: Object.fromEntries(
      Object.entries(signed.headers).map(([k, v]) => [k.toLowerCase(), v]),
    ),
    body: Buffer.from(signed.body ?? ''),
  };
}

async function sign(request: Request): Promise<WireRequest> {
  const signed = await signer(request.service).sign(toSign(request));
  return onTheWire(signed as HttpRequest);
}

function verify(request: WireRequest, secret = 'secret'): boolean {
  return verifySignature(request, readCredential(request)!, secret);
}

const requests: Request[] = [
  { service: 'iam', path: '/', body: 'Action=ListRoles' },
  { service: 'eks', path: '/clusters/a%20b/addons', method: 'GET' },
  {
    service: 'eks',
    path: '/tags/arn%3Aaws%3Aeks%3A%3A1%3Acluster%2Fa',
    body: '{}',
  },
  { service: 's3', path: '/bucket/a%20b/%C3%A9/..//c', method: 'GET' },
  {
    service: 's3',
    path: '/bucket',
    method: 'GET',
    query: {
      prefix: 'a b/*',
      'list-type': '2',
      tags: ['b', 'a'],
      acl: '',
      'a-b': '1',
      a: '2',
    },
  },
  {
    service: 's3',
    path: '/b/k',
    body: 'x',
    headers: { 'x-amz-meta-a': '  a   b ' },
  },
];

describe('verifySignature', () => {
  it.each(requests)('takes what was signed: %j', async request => {
    expect(verify(await sign(request))).toBe(true);
  });

  it.each(requests)('refuses another secret: %j', async request => {
    expect(verify(await sign(request), 'other')).toBe(false);
  });

  it.each<[string, (request: WireRequest) => WireRequest]>([
    ['path', r => ({ ...r, path: `${r.path}x` })],
    ['method', r => ({ ...r, method: 'PUT' })],
    ['query', r => ({ ...r, query: new Map([['a', ['1']]]) })],
    ['header', r => ({ ...r, headers: { ...r.headers, host: 'other' } })],
    [
      'date',
      r => ({
        ...r,
        headers: { ...r.headers, 'x-amz-date': '20200101T000000Z' },
      }),
    ],
  ])('refuses a changed %s', async (_, change) => {
    for (const service of ['eks', 's3']) {
      const request = await sign({ service, path: '/tags/a', body: '{}' });
      expect(verify(change(request))).toBe(false);
    }
  });

  it('refuses a changed body whose hash no header states', async () => {
    const request = await sign({ service: 'eks', path: '/', body: '{}' });
    expect(verify({ ...request, body: Buffer.from('[]') })).toBe(false);
  });

  it('takes a presigned URL', async () => {
    const presigned = await signer('s3').presign(
      toSign({
        service: 's3',
        method: 'GET',
        path: '/bucket/key',
        query: { versionId: 'a+b' },
        headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      }),
      { expiresIn: 60, unhoistableHeaders: new Set() },
    );
    const request = onTheWire(presigned as HttpRequest);
    expect(readCredential(request)).toMatchObject({
      accessKeyId: 'key',
      expires: 60,
    });
    expect(verify(request)).toBe(true);
    expect(verify({ ...request, path: '/bucket/other' })).toBe(false);
  });
});
