import {
  coreServices,
  createServiceFactory,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** Who is a member of what. A person who is not here owns nothing but themselves. */
const MEMBERS: Record<string, string[]> = {
  'user:default/ana': ['group:default/payments'],
  'user:default/dan': ['group:default/data', 'group:default/ghosts'],
};

export const ana = 'user:default/ana';
export const dan = 'user:default/dan';
/** Whom the permission policy refuses everything. */
export const stranger = 'user:default/stranger';

/** Who may see the access of their own component alone: `intruder`, which names service accounts of others. */
export const eve = 'user:default/eve';
/** Who may see the access of `app2` alone. */
export const rob = 'user:default/rob';

/** What the permission policy lets people see. A person who is not here sees everything. */
const SEES: Record<string, string[]> = {
  [stranger]: [],
  [eve]: ['component:default/intruder'],
  [rob]: ['component:default/app2'],
};

/** The user entity ref behind credentials. */
export function refOf({ principal }: BackstageCredentials): string {
  return (principal as { userEntityRef?: string }).userEntityRef ?? 'nobody';
}

export const userInfoOfPeople = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () =>
    mockServices.userInfo.mock({
      getUserInfo: async credentials => {
        const userEntityRef = refOf(credentials);
        return {
          userEntityRef,
          ownershipEntityRefs: [
            userEntityRef,
            ...(MEMBERS[userEntityRef] ?? []),
          ],
        };
      },
    }),
});

/** A permission policy that lets people see what they may, refuses the stranger everything, and records what it was asked. */
export function policyForPeople() {
  const asked: { user: string; permission: string; resourceRef?: string }[] =
    [];
  const factory = createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () =>
      mockServices.permissions.mock({
        authorize: async (requests, options) =>
          requests.map(({ permission, ...rest }) => {
            const user = refOf(options!.credentials as BackstageCredentials);
            asked.push({ user, permission: permission.name, ...rest });
            const { resourceRef } = rest as { resourceRef?: string };
            const mayNot =
              user === stranger ||
              (resourceRef !== undefined &&
                SEES[user] &&
                !SEES[user].includes(resourceRef));
            return {
              result: mayNot ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
            };
          }),
      }),
  });
  return { asked, factory };
}
