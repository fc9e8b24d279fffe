import type { JsonObject } from '@backstage/types';

const account = { accountId: '111122223333', region: 'us-east-1' };
const payments = ['group:default/payments'];

/** Config of a portal for the demo company, whose AWS answers at the endpoint. */
export function demoConfig(endpoint: string) {
  return {
    backend: { baseUrl: 'http://localhost:7007' },
    aws: {
      mainAccount: { accessKeyId: 'test', secretAccessKey: 'test' },
      accounts: [
        {
          accountId: account.accountId,
          accessKeyId: 'test',
          secretAccessKey: 'test',
        },
        // Without clusters of its own. In the embedded AWS the id of an account is its access key.
        {
          accountId: '777788889999',
          accessKeyId: '777788889999',
          secretAccessKey: 'test',
        },
      ],
    },
    podIdentity: {
      endpoint,
      clusters: [
        { name: 'eksworkshop-eksctl', ...account },
        { name: 'eks-ref-nw-1', ...account },
        { name: 'eks-decommissioned', ...account },
        // Nothing listens on the discard port.
        { name: 'unreachable', ...account, endpoint: 'http://127.0.0.1:9' },
        { name: 'no-credentials', ...account, accountId: '444455556666' },
      ],
      accounts: [
        {
          accountId: account.accountId,
          organizationPolicies: 'none',
          vpcEndpointPolicies: 'none',
        },
      ],
      annotations: 'trusted',
      namespaces: [
        {
          cluster: 'eksworkshop-eksctl',
          namespace: 'payments',
          owners: payments,
        },
        {
          cluster: 'eksworkshop-eksctl',
          namespace: 'shared',
          owners: ['payments', 'data'],
        },
        {
          cluster: 'eksworkshop-eksctl',
          namespace: 'data',
          owners: ['data'],
        },
        {
          cluster: 'eksworkshop-eksctl',
          namespace: 'haunted',
          owners: ['ghosts'],
        },
        { cluster: 'eks-ref-nw-1', namespace: 'data', owners: ['data'] },
      ],
      grants: {
        rolePath: '/pod-identity/',
        permissionsBoundary: 'pod-identity-boundary',
        tagKeys: { 'my-namespace': { from: 'namespace' } },
        rules: [
          {
            owners: payments,
            buckets: ['payments-*'],
            queues: ['payments-*'],
            topics: ['payments-*'],
            secrets: ['payments/*'],
          },
          { owners: ['data'], buckets: ['data-lake-*'] },
        ],
      },
    } satisfies JsonObject,
  };
}
