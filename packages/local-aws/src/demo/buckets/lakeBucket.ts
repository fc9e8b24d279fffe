import type { SeedBucket } from '../../aws/SeedDocument';
import { BUCKETS } from '../place';

/** The data team's: reports carry the namespace that may read them, and one belongs to people elsewhere. */
export const lakeBucket: SeedBucket = {
  name: BUCKETS.lake,
  created: '640 days ago',
  tags: { team: 'data' },
  objects: [
    {
      key: 'data/events/part-0000.json',
      text: '{"event":"order.created","id":1}\n',
      created: '1 day ago',
      contentType: 'application/json',
      tags: { 'my-namespace': 'data' },
    },
    {
      key: 'exports/customers.csv',
      text: 'customer,since\nC-1,2023\n',
      created: '7 days ago',
      contentType: 'text/csv',
      tags: { 'my-namespace': 'data' },
    },
    {
      key: 'orders/open.csv',
      text: 'order,amount\nA-1001,30\nA-1002,12\n',
      created: '2 days ago',
      contentType: 'text/csv',
    },
    {
      key: 'reports/first-quarter.csv',
      text: 'month,revenue\n1,100\n2,120\n3,90\n',
      created: '30 days ago',
      contentType: 'text/csv',
      tags: { 'my-namespace': 'data' },
    },
    {
      key: 'reports/salaries.csv',
      text: 'team,amount\nall,confidential\n',
      created: '30 days ago',
      contentType: 'text/csv',
      tags: { 'my-namespace': 'people' },
    },
  ],
};
