import {
  askWith,
  bucket,
  bucketPolicy,
  decidingStep,
  roleWith,
  type Asking,
} from '../__testUtils__/askFixtures';
import { podTrust, policy } from '../__testUtils__/fixtures';
import { configuredPolicies } from './DecideAccessInput';

const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const forUs = { ...read, Principal: { AWS: '111122223333' } };
const forAll = { ...read, Principal: '*' };
const elsewhere = {
  accountId: '444455556666',
  organizationPolicies: configuredPolicies('none'),
};
const restricted = { state: 'read', value: 'restricted' } as const;

/** A bucket of another account, whose policy has these statements. */
const there = (
  statements: object[],
  about: Asking['about'] = {},
): Asking['about'] => ({
  ...elsewhere,
  ...bucketPolicy(...statements),
  ...about,
});

describe('a public bucket of another account', () => {
  it('lets nobody in for certain, whomever its policy names', () => {
    const decision = askWith([read], {
      about: there([forUs, forAll], {
        publicBuckets: { state: 'read', value: 'not-restricted' },
      }),
    });
    expect(decision).toMatchObject({
      outcome: 'unknown',
      sentence:
        'Unknown: statement 1 of policy app-policy allows it, but the policy of the bucket is public, and it is not known whether account 444455556666 keeps other accounts from public buckets.',
      advice: {
        sentence:
          'Whoever owns the bucket can name in its policy who is let in, so that it is not public.',
      },
      missing: [
        {
          kind: 'layer',
          name: 'public access block of account 444455556666',
          effect: 'Denied if it restricts public buckets; otherwise allowed.',
        },
      ],
    });
    expect(decidingStep(decision)?.layer).toBe('resource');
  });

  it('denies it to other accounts where it is restricted', () => {
    const decision = askWith([read], {
      about: there([forUs, forAll], { publicBuckets: restricted }),
    });
    expect(decision).toMatchObject({
      outcome: 'denied',
      denial: 'explicit',
      sentence: `Denied: S3 Block Public Access keeps other accounts from bucket ${bucket}, because its policy is public.`,
      advice: {
        sentence:
          'Whoever owns the bucket can name in its policy who is let in, so that it is not public.',
      },
      missing: [],
    });
    expect(decidingStep(decision)).toMatchObject({
      layer: 'resource',
      result: 'explicit-deny',
    });
  });

  it('denies it whatever else is not known', () => {
    const unknown: Asking = {
      organizationPolicies: 'unknown',
      vpcEndpointPolicies: 'unknown',
      who: {
        role: {
          ...roleWith(read),
          trustPolicy: policy(
            podTrust({
              Condition: {
                StringEquals: { 'aws:RequestTag/kubernetes-pod-name': 'a-0' },
              },
            }),
          ),
        },
      },
    };
    const about = there([forAll], { publicBuckets: restricted });
    expect(askWith([read], { ...unknown, about }).outcome).toBe('denied');
  });

  it.each<[string, object[], Asking['about']]>([
    ['its policy is not public', [forUs], {}],
    ['it is of the same account', [forAll], { accountId: '111122223333' }],
  ])('is no matter where %s', (_, statements, about) => {
    expect(
      askWith([read], {
        about: there(statements, { ...about, publicBuckets: restricted }),
      }).outcome,
    ).toBe('allowed');
  });

  it('is denied all the same by a role that does not give it', () => {
    expect(
      askWith([{ ...read, Action: 's3:PutObject' }], {
        about: there([forAll]),
      }).outcome,
    ).toBe('denied');
  });
});
