import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { reference, workshop } from './clusters';

/** What a member of platform and customers may choose from. */
export const grantOptions: GrantOptions = {
  clusters: [
    {
      name: workshop.name,
      arn: workshop.arn,
      namespaces: [
        { name: 'ns-a', owners: ['group:default/customers'] },
        { name: 'ns-b', owners: ['group:default/customers'] },
        { name: 'platform', owners: ['group:default/platform'] },
        { name: 'media', owners: ['group:default/platform'] },
      ],
    },
    { name: reference.name, arn: reference.arn, namespaces: [] },
  ],
  resources: [
    {
      limit: 'buckets',
      name: 'ekspodidentity-111122223333-us-east-1',
      accountId: '111122223333',
    },
    {
      limit: 'buckets',
      name: 'storefront-assets-111122223333',
      accountId: '111122223333',
    },
  ],
  tagKeys: ['my-namespace', 'my-service-account'],
  incomplete: [],
};
