import { startLocalAws } from '../startLocalAws';
import type { LocalAws } from './createLocalAws';

let aws: LocalAws;

beforeAll(async () => {
  aws = await startLocalAws({ empty: true });
});

afterAll(() => aws.close());

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

function send(
  service: string,
  { method = 'POST', path = '/', headers, body }: Sent,
) {
  const scope = `test/20260131/us-east-1/${service}/aws4_request`;
  return fetch(`${aws.url}${path}`, {
    method,
    body,
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      ...headers,
    },
  });
}

describe('a service that is not served', () => {
  it.each<[string, string, Sent, string, string]>([
    [
      'kms',
      'Decrypt',
      { headers: { 'x-amz-target': 'TrentService.Decrypt' }, body: '{}' },
      'application/x-amz-json-1.1',
      'Decrypt',
    ],
    [
      'access-analyzer',
      'ValidatePolicy',
      { path: '/policy/validation?maxResults=5', body: '{}' },
      'application/json',
      'ValidatePolicy',
    ],
    [
      'access-analyzer',
      'GetAnalyzer',
      { method: 'GET', path: '/analyzer/one' },
      'application/json',
      'GetAnalyzer',
    ],
    [
      'lambda',
      'a path',
      { method: 'GET', path: '/2015-03-31/functions/' },
      'application/json',
      'GET /2015-03-31/functions',
    ],
  ])('%s %s: names it in JSON', async (service, _, sent, type, operation) => {
    const response = await send(service, sent);
    expect(response.status).toBe(501);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-amzn-errortype')).toBe('NotImplemented');
    expect(response.headers.get('x-amzn-requestid')).toMatch(/^[\da-f-]{36}$/);
    await expect(response.json()).resolves.toEqual({
      __type: 'NotImplemented',
      message: `local-aws does not serve ${service}: ${operation}`,
    });
  });

  it.each<[string, Sent, string]>([
    ['ec2', { body: 'Action=DescribeVpcs&Version=2016-11-15' }, 'DescribeVpcs'],
    [
      'autoscaling',
      { method: 'GET', path: '/?Action=ListTopics' },
      'ListTopics',
    ],
    [
      'route53',
      { method: 'GET', path: '/2013-04-01/<zone>&' },
      'GET /2013-04-01/',
    ],
  ])('%s: names it in XML', async (service, sent, operation) => {
    const headers = sent.body
      ? { 'content-type': 'application/x-www-form-urlencoded' }
      : undefined;
    const response = await send(service, { headers, ...sent });
    expect(response.status).toBe(501);
    const text = await response.text();
    expect(text).toContain('<Code>NotImplemented</Code>');
    expect(text).toContain(
      `<Message>local-aws does not serve ${service}: ${operation}`,
    );
    expect(text).not.toMatch(/<zone>|&(?!amp;|lt;|gt;)/);
  });
});
