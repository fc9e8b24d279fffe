import {
  askWith,
  bucketPolicy,
  decidingStep,
  type Asking,
} from '../__testUtils__/askFixtures';
import { read } from '../__testUtils__/decisionCases';
import { configuredPolicies } from './DecideAccessInput';

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
describe('a bucket of another account', () => {
  const elsewhere = (organizationPolicies?: 'none' | 'unknown'): Asking => ({
    about: {
      accountId: '444455556666',
      organizationPolicies:
        organizationPolicies && configuredPolicies(organizationPolicies),
      ...bucketPolicy(read({ Principal: { AWS: '111122223333' } })),
    },
  });

  it('is under the resource control policies of that account', () => {
    const decision = askWith([read()], elsewhere());
    expect(decision).toMatchObject({
      outcome: 'unknown',
      sentence:
        'Unknown: it is not known whether policies of an organization deny it; unless that denies it, statement 1 of policy app-policy allows it.',
      missing: [{ kind: 'layer', name: 'rcp' }],
    });
    expect(decision.advice?.sentence).toContain(
      'apply to account 444455556666.',
    );
    expect(decidingStep(decision)).toMatchObject({
      layer: 'rcp',
      sentence:
        "The portal's config does not say whether policies of an organization apply to account 444455556666.",
    });
  });

  it('is allowed where none apply to it', () => {
    expect(askWith([read()], elsewhere('none')).outcome).toBe('allowed');
  });

  it('is not allowed while those of the asker are not known', () => {
    const decision = askWith([read()], {
      ...elsewhere('none'),
      organizationPolicies: 'unknown',
    });
    expect(decision).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'layer', name: 'scp' }],
    });
    expect(decision.advice?.sentence).toContain(
      'apply to account 111122223333.',
    );
  });
});
