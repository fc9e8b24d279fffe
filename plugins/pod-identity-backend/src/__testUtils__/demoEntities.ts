import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';

function service(name: string, annotation?: string, owner?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      annotations:
        annotation === undefined
          ? undefined
          : { [POD_IDENTITY_ANNOTATION]: annotation },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'anybody' },
    ...(owner && {
      relations: [{ type: RELATION_OWNED_BY, targetRef: owner }],
    }),
  };
}

function group(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', children: [] },
  };
}

/** Services of the demo company, with further ones for what a company would rather not have. */
export const demoEntities: Entity[] = [
  service('app1', 'eksworkshop-eksctl/ns-a/sa1'),
  service('app2', 'eksworkshop-eksctl/ns-b/sa2'),
  service('payments-ledger', 'eksworkshop-eksctl/payments/payments-ledger'),
  service('checkout', 'eksworkshop-eksctl/checkout/checkout'),
  service(
    'payments-api',
    'eksworkshop-eksctl/payments/payments-api',
    'group:default/payments',
  ),
  service(
    'fraud-scorer',
    'eksworkshop-eksctl/data/fraud-scorer',
    'group:default/Data',
  ),
  service(
    'reports',
    'eksworkshop-eksctl/data/reports, eks-ref-nw-1/data/reports',
  ),
  service('exporter', 'eksworkshop-eksctl/data/exporter'),
  service('notifier', 'eksworkshop-eksctl/platform/notifier'),
  service('legacy-batch', 'eks-decommissioned/batch/legacy-batch'),
  service('docs-site'),
  // Registered by somebody of the data team, who writes into it what they like.
  service(
    'intruder',
    'eksworkshop-eksctl/payments/payments-api, eksworkshop-eksctl/data/fraud-scorer',
    'group:default/data',
  ),
  service('unlisted', 'eksworkshop-eksctl/ns-b/sa2', 'group:default/payments'),
  service(
    'crowd',
    Array.from(
      { length: 60 },
      (_, index) => `eksworkshop-eksctl/platform/sa-${index}`,
    ).join(','),
    'group:default/data',
  ),
  service('ownerless', 'eksworkshop-eksctl/payments/payments-api'),
  service(
    'troubled',
    'unreachable/ns-a/sa1, nowhere/ns-a/sa1, ns-a/sa1, no-credentials/ns-a/sa1, eksworkshop-eksctl/ns-a/sa1',
  ),
  service('secret', 'eksworkshop-eksctl/data/secret'),
  group('payments'),
  group('data'),
];
