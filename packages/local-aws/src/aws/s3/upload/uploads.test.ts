import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  type ChecksumAlgorithm,
  CreateBucketCommand,
  PutObjectTaggingCommand,
  GetObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
} from '@aws-sdk/client-s3';
import { startLocalAws } from '../../../startLocalAws';
import { settingsOf } from '../../../server/__testUtils__/everyService';
import type { LocalAws } from '../../../server/createLocalAws';

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ empty: true });
  await s3().send(new CreateBucketCommand({ Bucket: 'uploads' }));
});
afterAll(() => aws.close());

function s3(): S3Client {
  return new S3Client(settingsOf({ url: aws.url }));
}

type Headers = Record<string, string>;

/** A client that signs and sends other headers than the SDK would. */
function tampered(change: (headers: Headers) => void) {
  const client = s3();
  client.middlewareStack.add(
    next => args => {
      change((args.request as { headers: Headers }).headers);
      return next(args);
    },
    { step: 'build', priority: 'low' },
  );
  return client;
}

const put = (input: Partial<PutObjectCommandInput> = {}) =>
  new PutObjectCommand({
    Bucket: 'uploads',
    Key: 'key',
    Body: '123456789',
    ...input,
  });
const read = async (Key = 'key') =>
  (
    await s3().send(new GetObjectCommand({ Bucket: 'uploads', Key }))
  ).Body?.transformToString();

// Check values, of the text 123456789, from the catalogue of CRC algorithms (reveng) and from the standards of the hashes.
const sums: Record<string, string> = {
  CRC32: 'cbf43926',
  CRC32C: 'e3069283',
  CRC64NVME: 'ae8b14860a799888',
  SHA1: createHash('sha1').update('123456789').digest('hex'),
  SHA256: createHash('sha256').update('123456789').digest('hex'),
};
const other = (hex: string) =>
  Buffer.from(hex, 'hex').fill(7).toString('base64');

describe.each(Object.entries(sums))('%s', (name, hex) => {
  const header = `x-amz-checksum-${name.toLowerCase()}`;
  const given = (value: string) =>
    put({ [`Checksum${name}`]: value } as Partial<PutObjectCommandInput>);

  it('is taken where it is right, whoever made it', async () => {
    await s3().send(put({ ChecksumAlgorithm: name as ChecksumAlgorithm }));
    await s3().send(given(Buffer.from(hex, 'hex').toString('base64')));
    await expect(read()).resolves.toBe('123456789');
  });

  it('is taken behind the chunks of a stream', async () => {
    const parts = [Buffer.from('12345'), Buffer.from('6789')];
    await s3().send(
      put({
        Key: `stream-${name}`,
        Body: Readable.from(parts),
        ContentLength: 9,
        ChecksumAlgorithm: name as ChecksumAlgorithm,
      }),
    );
    await expect(read(`stream-${name}`)).resolves.toBe('123456789');
  });

  it('is refused where it is of something else', async () => {
    await expect(s3().send(given(other(hex)))).rejects.toMatchObject({
      name: 'BadDigest',
      message: `The ${name} you specified did not match the calculated checksum.`,
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('is refused where it is none', async () => {
    await expect(s3().send(given('AAA='))).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: `Value for ${header} header is invalid.`,
    });
  });
});

describe('Content-MD5', () => {
  const md5 = (text: string) => createHash('md5').update(text).digest('base64');

  it('is taken where it is right', async () => {
    await s3().send(put({ Key: 'md5', ContentMD5: md5('123456789') }));
    await expect(read('md5')).resolves.toBe('123456789');
  });

  it.each([
    ['of something else', md5('1'), 'BadDigest'],
    ['none', 'abc', 'InvalidDigest'],
    ['too long', `${md5('1')}AAAA`, 'InvalidDigest'],
  ])('is refused where it is %s', async (_, ContentMD5, name) => {
    await expect(s3().send(put({ ContentMD5 }))).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('is checked of any body', async () => {
    const client = tampered(headers => {
      headers['content-md5'] = md5('something else');
    });
    await expect(
      client.send(
        new PutObjectTaggingCommand({
          Bucket: 'uploads',
          Key: 'key',
          Tagging: { TagSet: [] },
        }),
      ),
    ).rejects.toMatchObject({ name: 'BadDigest' });
  });
});

describe('what else is wrong with an upload', () => {
  it('two checksums', async () => {
    const client = tampered(headers => {
      headers['x-amz-checksum-crc32c'] = Buffer.from(
        sums.CRC32C,
        'hex',
      ).toString('base64');
    });
    await expect(client.send(put())).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: expect.stringMatching(/^Expecting a single x-amz-checksum-/),
    });
  });

  it('an algorithm, and no checksum', async () => {
    const client = tampered(headers => {
      delete headers['x-amz-checksum-crc32'];
      headers['x-amz-sdk-checksum-algorithm'] = 'CRC32';
    });
    await expect(client.send(put())).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: expect.stringMatching(/^x-amz-sdk-checksum-algorithm specified/),
    });
  });

  it('a trailer that was announced, and another that came', async () => {
    const client = tampered(headers => {
      headers['x-amz-trailer'] = 'x-amz-checksum-sha256';
    });
    const stream = put({
      Body: Readable.from([Buffer.from('123456789')]),
      ContentLength: 9,
    });
    // The client says in the console that it cannot send a stream again.
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(client.send(stream)).rejects.toMatchObject({
      name: 'MalformedTrailerError',
    });
    warn.mockRestore();
  });

  it('a body that is not the one that was signed', async () => {
    const client = s3();
    client.middlewareStack.add(
      next => args => {
        (args.request as { body: unknown }).body = '987654321';
        return next(args);
      },
      { step: 'deserialize', priority: 'low' },
    );
    await expect(client.send(put())).rejects.toMatchObject({
      name: 'XAmzContentSHA256Mismatch',
      ClientComputedContentSHA256: sums.SHA256,
      S3ComputedContentSHA256: createHash('sha256')
        .update('987654321')
        .digest('hex'),
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('leaves what was there before as it was', async () => {
    await s3().send(put({ Key: 'safe', Body: 'before' }));
    await expect(
      s3().send(put({ Key: 'safe', Body: 'after', ChecksumCRC32: 'AAAAAA==' })),
    ).rejects.toMatchObject({ name: 'BadDigest' });
    await expect(read('safe')).resolves.toBe('before');
  });
});
