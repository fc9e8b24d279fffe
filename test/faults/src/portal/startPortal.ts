import type { AddressInfo } from 'node:net';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import podIdentityPlugin from 'backstage-plugin-pod-identity-backend';
import type { LocalAws } from 'local-aws';
import { ANA, entities } from './entities';
import { portalConfig } from './portalConfig';
import { Records } from './Records';

/** What a person is answered. */
export interface Answer {
  status: number;
  body: any;
}

/** A backend with the real plugin, and the AWS that it talks to. */
export interface Portal {
  aws: LocalAws;
  records: Records;
  /** A request of ana's; with a body it is a POST. Rejects only where the signal aborts it. */
  ask(path: string, body?: object, signal?: AbortSignal): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a portal on an AWS. */
export async function startPortal(aws: LocalAws): Promise<Portal> {
  const records = new Records();
  const backend = await startTestBackend({
    features: [
      podIdentityPlugin,
      mockServices.rootConfig.factory({ data: portalConfig(aws.url) }),
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalogServiceMock({ entities }),
      }),
      records.logger,
      records.auditor,
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  return {
    aws,
    records,
    async ask(path, body, signal) {
      const response = await fetch(
        `http://localhost:${port}/api/pod-identity${path}`,
        {
          method: body ? 'POST' : 'GET',
          headers: {
            authorization: mockCredentials.user.header(ANA),
            'content-type': 'application/json',
          },
          body: body && JSON.stringify(body),
          signal,
        },
      );
      return { status: response.status, body: await response.json() };
    },
    stop: () => backend.stop(),
  };
}
