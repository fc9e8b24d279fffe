import {
  askWith,
  decidingStep,
  roleWith,
  type Asking,
} from '../__testUtils__/askFixtures';
import { association, absent } from '../__testUtils__/fixtures';

const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const unsaid: Asking = { vpcEndpointPolicies: 'unknown' };

describe('policies of VPC endpoints', () => {
  it('keep unknown what all the rest allows', () => {
    const decision = askWith([read], unsaid);
    expect(decision).toMatchObject({
      outcome: 'unknown',
      sentence:
        'Unknown: statement 1 of policy app-policy allows it, but it is not known whether policies of VPC endpoints deny it.',
      advice: {
        sentence:
          "The platform team can say under podIdentity.accounts in the portal's config whether policies of VPC endpoints limit what pods of account 111122223333 call.",
      },
      missing: [
        {
          kind: 'layer',
          name: 'vpc-endpoint',
          effect:
            'Denied if one on the way does not allow it; otherwise allowed.',
        },
      ],
    });
    expect(decidingStep(decision)).toMatchObject({
      layer: 'vpc-endpoint',
      result: 'unknown',
      sentence:
        "The portal's config does not say whether policies of VPC endpoints limit what pods of account 111122223333 call.",
    });
  });

  it('are said to be none', () => {
    const { steps, outcome } = askWith([read]);
    expect(outcome).toBe('allowed');
    expect(steps.at(-1)).toMatchObject({
      layer: 'vpc-endpoint',
      result: 'not-applicable',
      sentence:
        'No policy of a VPC endpoint limits it, as the config of the portal says.',
    });
  });

  it('are told in one breath with those of an organization', () => {
    expect(
      askWith([read], { ...unsaid, organizationPolicies: 'unknown' }),
    ).toMatchObject({
      sentence:
        'Unknown: it is not known whether policies of an organization or of VPC endpoints deny it; unless that denies it, statement 1 of policy app-policy allows it.',
      advice: {
        sentence:
          "The platform team can say under podIdentity.accounts in the portal's config whether policies of an organization apply to account 111122223333 and whether policies of VPC endpoints limit what pods of account 111122223333 call.",
      },
      missing: expect.arrayContaining([
        expect.objectContaining({
          kind: 'layer',
          name: 'vpc-endpoint',
          effect:
            'Denied if one on the way does not allow it; otherwise the other layers decide.',
        }),
      ]),
    });
  });

  it.each<[string, Asking]>([
    [
      'a role that does not give it',
      { who: { role: roleWith({ ...read, Action: 's3:PutObject' }) } },
    ],
    ['a Deny', { who: { role: roleWith(read, { ...read, Effect: 'Deny' }) } }],
    ['a service account without association', { who: { association: absent } }],
    [
      'a session policy',
      {
        who: {
          association: association({
            sessionPolicy: JSON.stringify({
              Version: '2012-10-17',
              Statement: { ...read, Action: 's3:PutObject' },
            }),
          }),
        },
      },
    ],
  ])('leave denied: %s', (_, asking) => {
    const decision = askWith([read], { ...unsaid, ...asking });
    expect(decision).toMatchObject({ outcome: 'denied', missing: [] });
    expect(decidingStep(decision)?.layer).not.toBe('vpc-endpoint');
  });
});
