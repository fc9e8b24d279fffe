import {
  askWith,
  bucketPolicy,
  decidingStep,
  roleWith,
  type Asking,
} from '../__testUtils__/askFixtures';
import { unread } from '../__testUtils__/fixtures';

const everything = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
const reason = 'AWS does not let the portal read it.';
const unknown: Asking['about'] = { ownership: unread(reason) };
const others: Asking['about'] = {
  ownership: { state: 'read', value: 'other' },
};

describe('an object of another account', () => {
  it('is not known to be given by what the bucket’s account allows', () => {
    const decision = askWith([everything], { about: others });
    expect(decision).toMatchObject({
      outcome: 'unknown',
      sentence:
        "Unknown: statement 1 of policy app-policy allows it, but the object belongs to another account than the bucket's, and its ACL was not read.",
      advice: {
        sentence:
          'Whoever owns the bucket can make all of its objects its own, by the Object Ownership BucketOwnerEnforced.',
      },
      missing: [
        {
          kind: 'layer',
          name: 'object owner',
          effect:
            "Denied if it is another account than the bucket's, and the object's ACL does not allow it; otherwise allowed.",
        },
      ],
    });
    expect(decidingStep(decision)).toMatchObject({
      layer: 'resource',
      result: 'unknown',
      sentence:
        "The object belongs to another account than the bucket's, and its ACL was not read.",
    });
  });

  it('is told with the layers that were not read', () => {
    expect(
      askWith([everything], {
        about: others,
        organizationPolicies: 'unknown',
        vpcEndpointPolicies: 'unknown',
      }).sentence,
    ).toBe(
      "Unknown: it is not known whether policies of an organization or of VPC endpoints deny it and the object belongs to another account than the bucket's, and its ACL was not read; unless that denies it, statement 1 of policy app-policy allows it.",
    );
  });

  it('goes without saying where it is not known whose the bucket is', () => {
    expect(
      askWith([everything], {
        about: { accountId: undefined, ownership: undefined },
      }).sentence,
    ).toBe(
      'Unknown: it is not known which account the resource belongs to; unless that denies it, statement 1 of policy app-policy allows it.',
    );
  });

  it.each([
    ['was not read', unknown, reason],
    [
      'is not spoken of',
      { ownership: undefined },
      "It is not known whether the object belongs to another account than the bucket's, whose policies would not reach it.",
    ],
  ] as const)('may be one whose owner %s', (_, about, sentence) => {
    const decision = askWith([everything], { about });
    expect(decision).toMatchObject({
      outcome: 'unknown',
      sentence: expect.stringContaining(
        'it is not known whether the object belongs to another account',
      ),
    });
    expect(decidingStep(decision)).toMatchObject({ sentence });
  });

  it.each([
    's3:GetObject',
    's3:GetObjectVersion',
    's3:GetObjectTagging',
    's3:PutObjectTagging',
    's3:PutObjectAcl',
    's3:GetObjectRetention',
  ])('is not known to be given: %s', action => {
    expect(askWith([everything], { action, about: others }).outcome).toBe(
      'unknown',
    );
  });

  it.each([
    's3:PutObject',
    's3:DeleteObject',
    's3:RestoreObject',
    's3:AbortMultipartUpload',
  ])('is no matter to %s', action => {
    expect(askWith([everything], { action, about: others }).outcome).toBe(
      'allowed',
    );
  });

  it('is no matter to deleting a version, which may be locked', () => {
    const { missing } = askWith([everything], {
      action: 's3:DeleteObjectVersion',
      about: others,
    });
    expect(missing.map(({ name }) => name)).toEqual([
      'Object Lock and MFA delete',
    ]);
  });

  it('is no matter to a bucket', () => {
    const resource = 's3://my-bucket';
    expect(
      askWith([everything], {
        action: 's3:ListBucket',
        resource,
        about: others,
      }).outcome,
    ).toBe('allowed');
  });

  it.each<[string, Asking]>([
    [
      'a role that does not give it',
      { who: { role: roleWith({ ...everything, Action: 's3:PutObject' }) } },
    ],
    [
      'a Deny of the bucket',
      {
        about: bucketPolicy({
          ...everything,
          Effect: 'Deny',
          Principal: '*',
        }),
      },
    ],
  ])('is denied all the same by %s', (_, asking) => {
    for (const ownership of [others, unknown]) {
      expect(
        askWith([everything], {
          ...asking,
          about: { ...asking.about, ...ownership },
        }),
      ).toMatchObject({ outcome: 'denied', missing: [] });
    }
  });
});
