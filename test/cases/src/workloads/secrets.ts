import { ACCOUNT, allow, OTHER_ACCOUNT, REGION } from '../scene';
import type { Workload } from './Workload';

const key = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

/** Secrets and keys. */
export const secrets: Workload[] = [
  {
    name: 'External Secrets, Secrets Manager',
    permissions: [
      allow('secretsmanager:ListSecrets', '*'),
      allow(
        [
          'secretsmanager:GetResourcePolicy',
          'secretsmanager:GetSecretValue',
          'secretsmanager:DescribeSecret',
          'secretsmanager:ListSecretVersionIds',
        ],
        `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:prod/*`,
      ),
    ],
  },
  {
    name: 'External Secrets, Parameter Store',
    permissions: [
      allow(
        [
          'ssm:GetParameter',
          'ssm:GetParameters',
          'ssm:GetParametersByPath',
          'ssm:ListTagsForResource',
        ],
        `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/prod/*`,
      ),
      allow('ssm:DescribeParameters', '*'),
    ],
  },
  {
    name: 'Secrets Store CSI driver',
    permissions: [
      allow(
        ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
        `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app/db-??????`,
      ),
    ],
  },
  {
    name: 'Vault, unsealed by a key',
    permissions: [
      allow(['kms:Encrypt', 'kms:Decrypt', 'kms:DescribeKey'], key),
    ],
  },
  {
    name: 'Vault, storage in DynamoDB',
    permissions: [
      allow(
        [
          'dynamodb:DescribeLimits',
          'dynamodb:DescribeTimeToLive',
          'dynamodb:ListTagsOfResource',
          'dynamodb:DescribeReservedCapacityOfferings',
          'dynamodb:DescribeReservedCapacity',
          'dynamodb:ListTables',
          'dynamodb:BatchGetItem',
          'dynamodb:BatchWriteItem',
          'dynamodb:CreateTable',
          'dynamodb:DeleteItem',
          'dynamodb:GetItem',
          'dynamodb:GetRecords',
          'dynamodb:PutItem',
          'dynamodb:Query',
          'dynamodb:UpdateItem',
          'dynamodb:Scan',
          'dynamodb:DescribeTable',
        ],
        `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/vault`,
      ),
    ],
    findings: [
      {
        rule: 'action-without-resource',
        statement: 1,
        why: 'limits, reserved capacity and the list of tables are of the account, and named for a table',
      },
    ],
  },
  {
    name: 'Flux, SOPS by a key',
    permissions: [allow(['kms:Decrypt', 'kms:DescribeKey'], key)],
  },
  {
    name: 'SOPS by a key of another account',
    permissions: [
      allow(
        [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ],
        `arn:aws:kms:${REGION}:${OTHER_ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
      ),
    ],
  },
];
