import type { DemoBucket } from '../DemoCompany';
import { BUCKETS } from '../place';

/** The workshop's: one file for each service account, and one for nobody. */
export const workshopBucket: DemoBucket = {
  name: BUCKETS.workshop,
  daysOld: 342,
  objects: [
    {
      key: 'customer1.txt',
      text: 'This needs to be accessed only by Service account sa1 in Namespace ns-a\n',
      daysOld: 341,
      tags: { 'my-namespace': 'ns-a', 'my-service-account': 'sa1' },
    },
    {
      key: 'customer2.txt',
      text: 'This needs to be accessed only by Service account sa2 in Namespace ns-b\n',
      daysOld: 341,
      tags: { 'my-namespace': 'ns-b', 'my-service-account': 'sa2' },
    },
    {
      key: 'common.txt',
      text: 'This carries no tags, so that no tag condition lets anybody read it\n',
      daysOld: 341,
    },
  ],
};
