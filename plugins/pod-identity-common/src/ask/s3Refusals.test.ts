import {
  askWith,
  bucketPolicy,
  decidingStep,
  type Asking,
} from '../__testUtils__/askFixtures';
import { configuredPolicies } from './DecideAccessInput';

const everything = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
const resource = 's3://my-bucket';

describe('what S3 refuses whatever policies say', () => {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
  it.each<[Asking, string]>([
    [{ action: 's3:DeleteObjectVersion' }, 'Object Lock and MFA delete'],
    [{ action: 's3:PutObjectRetention' }, 'Object Lock'],
    [{ action: 's3:PutBucketVersioning', resource }, 'MFA delete'],
  ])('is not known of %j', (asking, name) => {
    const decision = askWith([everything], asking);
    expect(decision).toMatchObject({
      outcome: 'unknown',
      sentence: expect.stringContaining(
        'allows it, but it is not known whether',
      ),
      advice: { sentence: expect.stringContaining('Ask S3') },
      missing: [
        {
          kind: 'layer',
          name,
          effect: expect.stringMatching(/^Denied if .*; otherwise allowed\.$/),
        },
      ],
    });
    expect(decidingStep(decision)?.layer).toBe('resource');
  });

  it.each<Asking>([
    { action: 's3:DeleteObject' },
    {
      action: 's3:PutObject',
      context: { 's3:object-lock-mode': ['GOVERNANCE'] },
      about: { ownership: undefined },
    },
    {
      action: 's3:PutObject',
      requestTags: { class: 'public' },
      about: { ownership: undefined },
    },
  ])('is nothing to %j', asking => {
    expect(askWith([everything], asking).outcome).toBe('allowed');
  });

  it.each([
    's3:GetBucketPolicy',
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
  ])('is %s to other accounts than the owner’s', action => {
    const about: Asking['about'] = {
      accountId: '444455556666',
      organizationPolicies: configuredPolicies('none'),
      ...bucketPolicy({ ...everything, Principal: { AWS: '111122223333' } }),
    };
    const decision = askWith([everything], { action, resource, about });
    expect(decision).toMatchObject({
      outcome: 'denied',
      denial: 'explicit',
      sentence: `Denied: S3 lets nobody but account 444455556666, which owns bucket my-bucket, call ${action}.`,
      advice: {
        sentence: 'A role of the account that owns the bucket could do it.',
      },
      missing: [],
    });
    expect(decidingStep(decision)).toMatchObject({
      layer: 'resource',
      result: 'explicit-deny',
    });
    expect(askWith([everything], { action, resource }).outcome).toBe('allowed');
  });
});
