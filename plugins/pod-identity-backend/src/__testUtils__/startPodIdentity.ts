import type { Server } from 'node:http';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import request from 'supertest';
import podIdentityPlugin from '..';
import { catalogForPeople } from './catalogForPeople';
import { demoConfig } from './demoConfig';
import { heldToSchema } from './heldToSchema';
import { policyForPeople, userInfoOfPeople } from './people';

type PodIdentityConfig = Partial<
  Record<keyof ReturnType<typeof demoConfig>['podIdentity'] | 'deadlines', any>
>;

/** A backend of the demo company against an AWS at the URL, its API held to openapi.yaml. */
export async function startPodIdentity(
  awsUrl: string,
  podIdentity: PodIdentityConfig = {},
  modules: BackendFeature[] = [],
) {
  const config = demoConfig(awsUrl);
  const policy = policyForPeople();
  const auditorEvent = {
    success: jest.fn(async () => {}),
    fail: jest.fn(async () => {}),
  };
  const auditor = mockServices.auditor.mock({
    createEvent: async () => auditorEvent,
  });
  const { server } = await startTestBackend({
    features: [
      podIdentityPlugin,
      ...modules,
      mockServices.rootConfig.factory({
        data: {
          ...config,
          podIdentity: { ...config.podIdentity, ...podIdentity },
        },
      }),
      catalogForPeople,
      userInfoOfPeople,
      policy.factory,
      auditor.factory,
    ],
  });
  const held: Server = await heldToSchema(server);
  return {
    asked: policy.asked,
    auditor,
    auditorEvent,
    get: (path: string, user: string) =>
      request(held)
        .get(`/api/pod-identity${path}`)
        .set('Authorization', mockCredentials.user.header(user)),
    post: (path: string, user: string, body: object) =>
      request(held)
        .post(`/api/pod-identity${path}`)
        .set('Authorization', mockCredentials.user.header(user))
        .send(body),
    /** Past the proxy, as another plugin calls. */
    server,
  };
}
