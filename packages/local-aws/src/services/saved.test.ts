import fc from 'fast-check';
import { DocumentError } from '../document/document';
import { directCaller, permissions, spoiled, thrownBy } from '../__testUtils__';
import { createServices } from './createServices';
import { answers, changes, drive } from './__testUtils__';

function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each) =>
      each instanceof Uint8Array ? Buffer.from(each).toString('hex') : each,
    ),
  );
}

describe('state that is saved', () => {
  it('answers as before when it is loaded', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async calls => {
        const services = createServices({ empty: true });
        await drive(services, calls);
        const saved = services.save();
        const other = createServices();
        other.load(json(saved));
        expect(json(other.save())).toEqual(json(saved));
        expect(plain(await answers(other))).toEqual(
          plain(await answers(services)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('goes on as before: what was asked before, and who has a session', async () => {
    const services = createServices();
    const ask = directCaller(services);
    const input = {
      clusterName: 'eks-ref-nw-1',
      namespace: 'platform',
      serviceAccount: 'x',
      roleArn: 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role',
      clientRequestToken: 'once',
    };
    const { association } = await ask(
      'eks',
      'CreatePodIdentityAssociation',
      input,
    );
    const other = createServices({ empty: true });
    other.load(json(services.save()));
    const again = await directCaller(other)(
      'eks',
      'CreatePodIdentityAssociation',
      input,
    );
    expect(again.association.associationId).toBe(association.associationId);
  });

  it('does not change when what was loaded from it does', async () => {
    const services = createServices();
    const saved = json(services.save());
    services.load(saved);
    await directCaller(services)('s3', 'CreateBucket', { Bucket: 'new-one' });
    services.load(saved);
    expect(json(services.save())).toEqual(saved);
  });

  it('keeps the sessions that were given out', async () => {
    const services = createServices();
    const ask = directCaller(services);
    await ask('iam', 'CreateRole', {
      RoleName: 'mine',
      AssumeRolePolicyDocument: permissions({
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'sts:AssumeRole',
      }).replace(',"Resource":"*"', ''),
    });
    const { Credentials: mine } = await ask('sts', 'AssumeRole', {
      RoleArn: 'arn:aws:iam::111122223333:role/mine',
      RoleSessionName: 'session',
    });
    const other = createServices({ empty: true });
    other.load(json(services.save()));
    expect(
      other.callers.find(mine.AccessKeyId, mine.SessionToken),
    ).toMatchObject({ secretAccessKey: mine.SecretAccessKey });
  });
});

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
describe('who owns the objects of a bucket that was saved', () => {
  const Bucket = 'saved-bucket';
  const owned = async (change: (bucket: any) => void) => {
    const services = createServices({ empty: true });
    await directCaller(services)('s3', 'CreateBucket', { Bucket });
    await directCaller(services)('s3', 'DeleteBucketOwnershipControls', {
      Bucket,
    });
    // Not typed, because a saved state shows nothing of its parts.
    const saved = json(services.save()) as any;
    change(saved.partitions[0].buckets[0]);
    services.load(saved);
    return directCaller(services)('s3', 'GetBucketOwnershipControls', {
      Bucket,
    });
  };

  it('is nobody in particular where nothing was said', async () => {
    await expect(owned(() => {})).rejects.toThrow(
      'The bucket ownership controls were not found',
    );
  });

  it('is the owner of the bucket in a state from before it was kept', async () => {
    const { OwnershipControls } = await owned(bucket => {
      delete bucket.ownership;
    });
    expect(OwnershipControls.Rules).toEqual([
      { ObjectOwnership: 'BucketOwnerEnforced' },
    ]);
  });
});

describe('a document that cannot be loaded', () => {
  const services = createServices();
  // Not typed: it is made into documents that the type does not allow.
  const whole = json(services.save()) as any;

  it('is refused with a path, or answers what can be asked', async () => {
    const driven = createServices({ empty: true });
    await drive(driven, fc.sample(changes, { seed: 1, numRuns: 20 }).flat());
    const other = createServices({ empty: true });
    // Not typed, because a saved state shows nothing of its parts.
    const saved = json(driven.save()) as any;
    // There are so many that hardly anything else would be spoiled.
    for (const region of saved.regions) {
      region.events.splice(3);
    }
    await fc.assert(
      fc.asyncProperty(spoiled(saved), async document => {
        const thrown = thrownBy(() => other.load(document));
        expect([undefined, DocumentError]).toContain(thrown?.constructor);
        await answers(other);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, (document: any) => void]>([
    ['version: must be 1', d => (d.version = 2)],
    ['acounts: is not known here', d => (d.acounts = [])],
    [
      'accounts[0].accountId: must be an account id',
      d => (d.accounts[0].accountId = '1'),
    ],
    [
      'regions[0].region: must be a Region',
      d => (d.regions[0].region = 'mars-1'),
    ],
    [
      'accounts[0].partition: must be aws, aws-cn or aws-us-gov',
      d => (d.accounts[0].partition = 'moon'),
    ],
    [
      'accounts[0].roles[1].trustPolicy: must be a policy document',
      d => (d.accounts[0].roles[1].trustPolicy = '{'),
    ],
    [
      'accounts[0].roles[0]: the name x is not that of the ARN',
      d => (d.accounts[0].roles[0].roleName = 'x'),
    ],
    [
      'accounts[0].policies[0]: there is no version v9',
      d => (d.accounts[0].policies[0].defaultVersionId = 'v9'),
    ],
    [
      'regions[0].associations[2]: no cluster gone',
      d => (d.regions[0].associations[2].clusterName = 'gone'),
    ],
    [
      'regions[0].associations[1]: ',
      d => d.regions[0].associations.splice(1, 0, d.regions[0].associations[0]),
    ],
    [
      'regions[0].clusters[0].createdAt: must be a time',
      d => (d.regions[0].clusters[0].createdAt = 'yesterday'),
    ],
    [
      'partitions[0].buckets[0].objects[0].body: must be base64',
      d => (d.partitions[0].buckets[0].objects[0].body = '%'),
    ],
    ['sessions: must be a list', d => (d.sessions = {})],
  ])('says %s', (message, spoil) => {
    const document = structuredClone(whole);
    spoil(document);
    expect(() => services.load(document)).toThrow(message);
    expect(json(services.save())).toEqual(whole);
  });

  it.each([undefined, null, [], 'text', 1])('is %j', document => {
    expect(() => services.load(document)).toThrow('must be an object');
  });
});

describe('reset', () => {
  it.each([
    ['the demo company', {}],
    ['an empty account', { empty: true }],
  ])('goes back to %s', async (_, options) => {
    const now = () => new Date('2026-01-31T12:00:00Z');
    const services = createServices({ ...options, now });
    const names = async () =>
      (await directCaller(services)('s3', 'ListBuckets')).Buckets.map(
        ({ Name }: { Name: string }) => Name,
      );
    const before = await names();
    await directCaller(services)('s3', 'CreateBucket', { Bucket: 'new-one' });
    expect(await names()).not.toEqual(before);
    services.reset();
    expect(await names()).toEqual(before);
  });
});
