import type { TableDescription } from '@aws-sdk/client-dynamodb';
import type { TableRecord } from '../store';

export function tableView(table: TableRecord): TableDescription {
  const { hashKey, rangeKey } = table;
  return {
    AttributeDefinitions: [...table.attributeDefinitions],
    TableName: table.name,
    KeySchema: [
      { AttributeName: hashKey.name, KeyType: 'HASH' },
      ...(rangeKey
        ? [{ AttributeName: rangeKey.name, KeyType: 'RANGE' as const }]
        : []),
    ],
    TableStatus: 'ACTIVE',
    CreationDateTime: table.createdAt,
    ProvisionedThroughput: {
      NumberOfDecreasesToday: 0,
      ReadCapacityUnits: table.readCapacityUnits,
      WriteCapacityUnits: table.writeCapacityUnits,
    },
    TableSizeBytes: 0,
    ItemCount: 0,
    TableArn: table.arn,
    TableId: table.id,
    BillingModeSummary:
      table.billingMode === 'PROVISIONED'
        ? undefined
        : {
            BillingMode: table.billingMode,
            LastUpdateToPayPerRequestDateTime: table.createdAt,
          },
    DeletionProtectionEnabled: table.deletionProtection,
  };
}
