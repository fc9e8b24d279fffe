import type { Entity } from '@backstage/catalog-model';
import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';

export const ANA = 'user:default/ana';

function service(name: string, annotation: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      annotations: { [POD_IDENTITY_ANNOTATION]: annotation },
    },
    spec: { type: 'service', lifecycle: 'production', owner: ANA },
  };
}

/** Services of the demo company that between them have every kind of thing that is read. */
export const entities: Entity[] = [
  service('app1', 'eksworkshop-eksctl/ns-a/sa1'),
  service('app2', 'eksworkshop-eksctl/ns-b/sa2'),
  service('payments-api', 'eksworkshop-eksctl/payments/payments-api'),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'ana', namespace: 'default' },
    spec: { memberOf: [] },
  },
];
