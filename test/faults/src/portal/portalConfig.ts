import type { JsonObject } from '@backstage/types';
import { ANA } from './entities';

const account = { accountId: '111122223333', region: 'us-east-1' };
const cluster = 'eksworkshop-eksctl';

/** Config of a portal whose AWS answers at the endpoint. */
export function portalConfig(endpoint: string): JsonObject {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return {
    backend: { baseUrl: 'http://localhost:7007' },
    aws: {
      mainAccount: credentials,
      accounts: [{ accountId: account.accountId, ...credentials }],
    },
    podIdentity: {
      endpoint,
      clusters: [{ name: cluster, ...account }],
      accounts: [
        {
          accountId: account.accountId,
          organizationPolicies: 'none',
          vpcEndpointPolicies: 'none',
        },
      ],
      annotations: 'trusted',
      namespaces: [{ cluster, namespace: 'payments', owners: [ANA] }],
      grants: {
        rolePath: '/pod-identity/',
        permissionsBoundary: 'pod-identity-boundary',
        tagKeys: { 'my-namespace': { from: 'namespace' } },
        rules: [{ buckets: ['payments-*', 'data-lake-*'] }],
      },
    },
  };
}
