import type { DemoBucket } from '../DemoCompany';
import { BUCKETS } from '../place';

/** The data team's: reports carry the namespace that may read them, and one belongs to people elsewhere. */
export const lakeBucket: DemoBucket = {
  name: BUCKETS.lake,
  daysOld: 640,
  tags: { team: 'data' },
  objects: [
    {
      key: 'data/events/part-0000.json',
      text: '{"event":"order.created","id":1}\n',
      daysOld: 1,
      contentType: 'application/json',
      tags: { 'my-namespace': 'data' },
    },
    {
      key: 'exports/customers.csv',
      text: 'customer,since\nC-1,2023\n',
      daysOld: 7,
      contentType: 'text/csv',
      tags: { 'my-namespace': 'data' },
    },
    {
      key: 'reports/first-quarter.csv',
      text: 'month,revenue\n1,100\n2,120\n3,90\n',
      daysOld: 30,
      contentType: 'text/csv',
      tags: { 'my-namespace': 'data' },
    },
    {
      key: 'reports/salaries.csv',
      text: 'team,amount\nall,confidential\n',
      daysOld: 30,
      contentType: 'text/csv',
      tags: { 'my-namespace': 'people' },
    },
  ],
};
