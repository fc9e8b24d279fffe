import type { SeedBucket } from '../aws/SeedDocument';
import { BUCKETS } from './DemoPart';

function svg(size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>\n`;
}

/** Pictures of the shop. */
export const assetsBucket: SeedBucket = {
  name: BUCKETS.assets,
  created: '700 days ago',
  tags: { team: 'platform' },
  objects: [
    {
      key: 'images/logo.svg',
      text: svg(64),
      created: '610 days ago',
      contentType: 'image/svg+xml',
    },
    {
      key: 'resized/logo-16.svg',
      text: svg(16),
      created: '610 days ago',
      contentType: 'image/svg+xml',
    },
  ],
};

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

const ARN = `arn:aws:s3:::${BUCKETS.statements}`;

/** The payments team's, by prefix. Its policy insists on TLS. */
export const statementsBucket: SeedBucket = {
  name: BUCKETS.statements,
  created: '540 days ago',
  tags: { team: 'payments', classification: 'confidential' },
  policy: {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'OnlyOverTls',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [ARN, `${ARN}/*`],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  },
  objects: [
    {
      key: 'ledger/closing.csv',
      text: 'account,balance\nA-1001,2410.00\nA-1002,87.15\n',
      created: '4 days ago',
      contentType: 'text/csv',
    },
    {
      key: 'refunds/open.csv',
      text: 'refund,amount\nR-77,19.90\n',
      created: '1 day ago',
      contentType: 'text/csv',
    },
    {
      key: 'statements/A-1001.txt',
      text: 'Statement of account A-1001\n',
      created: '2 days ago',
      contentType: 'text/plain',
    },
    {
      key: 'statements/A-1002.txt',
      text: 'Statement of account A-1002\n',
      created: '2 days ago',
      contentType: 'text/plain',
    },
  ],
};

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
