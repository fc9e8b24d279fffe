import type { AddressInfo } from 'node:net';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import podIdentityPlugin from 'backstage-plugin-pod-identity-backend';
import { entities, podIdentityConfig } from './company';

// A portal in a process of its own. Its argument is the URL of its AWS.
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

startTestBackend({
  features: [
    podIdentityPlugin,
    mockServices.rootConfig.factory({
      data: {
        backend: { baseUrl: 'http://localhost:7007' },
        aws: {
          mainAccount: credentials,
          accounts: [{ accountId: '111122223333', ...credentials }],
        },
        podIdentity: { ...podIdentityConfig, endpoint: process.argv[2] },
      },
    }),
    createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => catalogServiceMock({ entities }),
    }),
  ],
}).then(({ server }) => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://localhost:${port}\n`);
});
