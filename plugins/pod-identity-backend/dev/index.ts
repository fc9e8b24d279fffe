import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { startLocalAws } from 'local-aws';
import { demoConfig } from '../src/__testUtils__/demoConfig';
import { demoEntities } from '../src/__testUtils__/demoEntities';

// The plugin by itself, with an embedded AWS and a fixed catalog: no account, no credentials, no network.
//
// Start it by `yarn start` in this package, then try:
//
//   curl http://localhost:7007/api/pod-identity/entities/component/default/app1/access
//   curl http://localhost:7007/api/pod-identity/entities/component/default/troubled/access
//   curl http://localhost:7007/api/pod-identity/grant-options
//   curl http://localhost:7007/api/pod-identity/openapi.json
//
// Ask whether sa1 may read the other's file, and who may:
//
//   curl http://localhost:7007/api/pod-identity/entities/component/default/app1/decisions \
//     -H 'Content-Type: application/json' -d '{
//     "serviceAccount": { "cluster": "eksworkshop-eksctl", "namespace": "ns-a", "serviceAccount": "sa1" },
//     "action": "s3:GetObject", "resource": "s3://ekspodidentity-111122223333-us-east-1/customer2.txt" }'
//   curl http://localhost:7007/api/pod-identity/who-can -H 'Content-Type: application/json' -d '{
//     "action": "s3:GetObject", "resource": "s3://ekspodidentity-111122223333-us-east-1/customer2.txt" }'
//
// Make a role; say `"dryRun": true` for its plan alone:
//
//   curl http://localhost:7007/api/pod-identity/roles -H 'Content-Type: application/json' -d '{
//     "cluster": "eksworkshop-eksctl", "namespace": "payments", "serviceAccount": "trial",
//     "owner": "group:default/payments",
//     "permissions": [{ "kind": "s3-prefix", "bucket": "payments-statements-111122223333",
//                       "prefix": "trial", "access": ["list", "read"] }] }'
//
// Requests without a token are those of a user who is a member of payments and data. As nobody, or as a service:
//
//   curl http://localhost:7007/api/pod-identity/grant-options -H 'Authorization: Bearer mock-none-token'
//   curl http://localhost:7007/api/pod-identity/grant-options -H 'Authorization: Bearer mock-service-token'

async function main() {
  const aws = await startLocalAws();
  const { backend: http, ...config } = demoConfig(aws.url);
  const backend = createBackend();
  backend.add(mockServices.auth.factory());
  backend.add(mockServices.httpAuth.factory());
  backend.add(
    createServiceFactory({
      service: coreServices.userInfo,
      deps: {},
      factory: () =>
        mockServices.userInfo({
          ownershipEntityRefs: [
            'user:default/mock',
            'group:default/payments',
            'group:default/data',
          ],
        }),
    }),
  );
  backend.add(
    mockServices.rootConfig.factory({
      data: { ...config, backend: { ...http, listen: '127.0.0.1:7007' } },
    }),
  );
  backend.add(catalogServiceMock.factory({ entities: demoEntities }));
  backend.add(import('../src'));
  await backend.start();
}

main();
