import type { SeedBucket } from '../../aws/SeedDocument';
import { BUCKETS } from '../place';

/** The workshop's: one file for each service account, and one for nobody. */
export const workshopBucket: SeedBucket = {
  name: BUCKETS.workshop,
  created: '342 days ago',
  objects: [
    {
      key: 'customer1.txt',
      text: 'This needs to be accessed only by Service account sa1 in Namespace ns-a\n',
      created: '341 days ago',
      tags: { 'my-namespace': 'ns-a', 'my-service-account': 'sa1' },
    },
    {
      key: 'customer2.txt',
      text: 'This needs to be accessed only by Service account sa2 in Namespace ns-b\n',
      created: '341 days ago',
      tags: { 'my-namespace': 'ns-b', 'my-service-account': 'sa2' },
    },
    {
      key: 'common.txt',
      text: 'This carries no tags, so that no tag condition lets anybody read it\n',
      created: '341 days ago',
    },
  ],
};
