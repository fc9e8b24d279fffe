import { serviceAccount } from '../__testUtils__/fixtures';
import { isMadeFor, ownershipTags } from './ownershipTags';

describe('ownershipTags', () => {
  const tags = ownershipTags(
    { ...serviceAccount, serviceAccount: 's'.repeat(253) },
    'group:default/payments',
  );

  it('are legal for IAM and EKS', () => {
    for (const [key, value] of Object.entries(tags)) {
      expect(key).toMatch(/^[a-z0-9_.:/=+@-]{1,128}$/);
      expect(key).not.toMatch(/^aws:/);
      expect(value).toMatch(/^[A-Za-z0-9_.:/=+@-]{1,256}$/);
    }
  });

  it('say for which service account, whoever owns it', () => {
    const ours = ownershipTags(serviceAccount, 'group:default/other');
    expect(isMadeFor({ ...ours, more: 'tags' }, serviceAccount)).toBe(true);
    expect(isMadeFor(ours, { ...serviceAccount, serviceAccount: 'sa2' })).toBe(
      false,
    );
    expect(
      isMadeFor(ours, {
        ...serviceAccount,
        clusterArn: serviceAccount.clusterArn.replace('us-east-1', 'eu-west-1'),
      }),
    ).toBe(false);
    expect(isMadeFor({}, serviceAccount)).toBe(false);
  });
});
