import { createCodec } from '../createCodec';
import { models } from '../../../test/wire/__testUtils__/mirror';
import { AwsError, type WireRequest } from '../types';

const eks = createCodec(models.eks);
const s3 = createCodec(models.s3);

function request(change: Partial<WireRequest>): WireRequest {
  return {
    method: 'GET',
    path: '/',
    query: new Map(),
    headers: {},
    body: new Uint8Array(),
    ...change,
  };
}

describe('restCodec', () => {
  it.each([
    [eks, '/nowhere', 'UnknownOperationException', 404],
    [s3, '/bucket', 'MethodNotAllowed', 405],
  ])(
    'refuses a route that no operation has',
    async (codec, path, code, status) => {
      const error = await codec
        .decode(request({ method: 'PATCH', path }))
        .catch(e => e);
      expect(error).toBeInstanceOf(AwsError);
      expect(codec.encodeError(error, 'id')).toMatchObject({ status });
      expect(error.code).toBe(code);
    },
  );

  it.each([
    [
      eks,
      request({ method: 'POST', path: '/clusters', body: Buffer.from('{') }),
      'SerializationException',
    ],
    [
      s3,
      request({
        method: 'PUT',
        path: '/bucket',
        query: new Map([['tagging', ['']]]),
        body: Buffer.from('<Tagging><TagSet></Tagging>'),
      }),
      'MalformedXML',
    ],
    [s3, request({ path: '/bucket/%E0%A4%A' }), 'InvalidURI'],
    [
      eks,
      request({
        method: 'POST',
        path: '/clusters',
        body: Buffer.from('{"name":5}'),
      }),
      'SerializationException',
    ],
    [
      eks,
      request({ method: 'POST', path: '/tags/arn', body: Buffer.from('1') }),
      'SerializationException',
    ],
  ])('refuses what cannot be read', async (codec, malformed, code) => {
    await expect(codec.decode(malformed)).rejects.toMatchObject({ code });
  });

  it('takes a date that cannot be read for none', async () => {
    const read = (date: string) =>
      s3.decode(
        request({
          path: '/bucket/key',
          headers: { 'if-modified-since': date },
        }),
      );
    expect((await read('Sat, 21 Nov 2026 00:00:00 GMT')).input).toMatchObject({
      IfModifiedSince: new Date('2026-11-21T00:00:00Z'),
    });
    expect((await read('yesterday')).input).not.toHaveProperty(
      'IfModifiedSince',
    );
  });

  it('writes the members of an error that have no schema as text', () => {
    const error = new AwsError('NoSuchBucket', 'The bucket does not exist', {
      members: { BucketName: 'a&b' },
    });
    const { status, body } = s3.encodeError(error, 'id');
    expect(status).toBe(404);
    expect(body).toContain('<Code>NoSuchBucket</Code>');
    expect(body).toContain('<BucketName>a&amp;b</BucketName>');
  });

  it('keeps the status of an error without a schema', () => {
    const error = new AwsError('BucketNotEmpty', 'Not empty', { status: 409 });
    expect(s3.encodeError(error, 'id').status).toBe(409);
  });

  it.each([
    ['eu-west-1', 'eu-west-1'],
    [undefined, ''],
  ])('writes the location %p as the text of the root', (location, text) => {
    const operation = models.s3.operations.get('GetBucketLocation')!;
    const output = { LocationConstraint: location };
    expect(s3.encode(operation, output, 'id').body).toContain(
      `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${text}</LocationConstraint>`,
    );
  });

  it.each([
    ['s3', 'ListBuckets'],
    ['s3express', 'ListDirectoryBuckets'],
  ])('finds by a scope of %s %s', async (scope, name) => {
    const authorization = `AWS4-HMAC-SHA256 Credential=a/20260131/us-east-1/${scope}/aws4_request`;
    const { operation } = await s3.decode(
      request({ headers: { authorization } }),
    );
    expect(operation.name).toBe(name);
  });
});
