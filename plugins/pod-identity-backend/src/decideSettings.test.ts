import { reading, setUpAsked } from './__testUtils__/setUpAsked';

const asked = setUpAsked();

describe('what the config does not say of an account', () => {
  it.each([
    ['an organization', { vpcEndpointPolicies: 'none' }, ['scp', 'rcp']],
    ['VPC endpoints', { organizationPolicies: 'none' }, ['vpc-endpoint']],
    [
      'an organization or of VPC endpoints',
      undefined,
      ['scp', 'rcp', 'vpc-endpoint'],
    ],
  ])(
    'keeps unknown what policies of %s may deny',
    async (of, said, missing) => {
      const settings = {
        accounts: said ? [{ accountId: '111122223333', ...said }] : [],
      };
      const { body } = await asked.askWith(
        settings,
        'app1',
        reading('customer1.txt'),
      );
      expect(body).toMatchObject({
        outcome: 'unknown',
        sentence: expect.stringContaining(`whether policies of ${of} deny it`),
        advice: { sentence: expect.stringContaining('podIdentity.accounts') },
      });
      expect(body.missing.map(({ name }: any) => name).sort()).toEqual(
        missing.toSorted(),
      );
    },
  );

  it('leaves denied what is denied', async () => {
    const { body } = await asked.askWith(
      { accounts: [] },
      'app1',
      reading('customer2.txt'),
    );
    expect(body).toMatchObject({
      outcome: 'denied',
      sentence:
        "Denied, because the object's tag my-namespace is ns-b and the pod's is ns-a.",
      missing: [],
    });
  });
});
