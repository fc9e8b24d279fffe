import type { SeedBucket } from '../../aws/SeedDocument';
import { BUCKETS } from '../place';

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
