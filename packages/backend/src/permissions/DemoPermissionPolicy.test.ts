import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  podIdentityAccessGrantPermission,
  podIdentityAccessReadPermission,
} from 'backstage-plugin-pod-identity-common';
import { DemoPermissionPolicy } from './DemoPermissionPolicy';

const read = podIdentityAccessReadPermission;
const grant = podIdentityAccessGrantPermission;

function decide(
  permission: Parameters<DemoPermissionPolicy['handle']>[0]['permission'],
  ownershipEntityRefs?: string[],
) {
  const info = {
    userEntityRef: 'user:default/ana',
    ownershipEntityRefs: ownershipEntityRefs ?? [],
  };
  return new DemoPermissionPolicy({
    userInfo: mockServices.userInfo.mock({ getUserInfo: async () => info }),
  }).handle(
    { permission },
    ownershipEntityRefs && {
      credentials: mockCredentials.user(info.userEntityRef),
      info,
    },
  );
}

describe('DemoPermissionPolicy', () => {
  it.each([read, grant, catalogEntityReadPermission])(
    'denies $name to whoever is not signed in',
    async permission => {
      await expect(decide(permission)).resolves.toEqual({
        result: AuthorizeResult.DENY,
      });
    },
  );

  it.each([read, grant, catalogEntityReadPermission])(
    'allows $name to the platform team',
    async permission => {
      await expect(
        decide(permission, ['user:default/ana', 'group:default/platform']),
      ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
    },
  );

  it('lets others read the AWS access of what they own', async () => {
    const claims = ['user:default/ana', 'group:default/payments'];

    await expect(decide(read, claims)).resolves.toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: expect.objectContaining({
        rule: 'IS_ENTITY_OWNER',
        params: { claims },
      }),
    });
  });

  it.each([grant, catalogEntityReadPermission])(
    'leaves $name to whoever is signed in',
    async permission => {
      await expect(decide(permission, ['user:default/ana'])).resolves.toEqual({
        result: AuthorizeResult.ALLOW,
      });
    },
  );
});
