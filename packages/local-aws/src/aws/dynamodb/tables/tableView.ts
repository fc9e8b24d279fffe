import type {
  DescribeContinuousBackupsInput,
  DescribeContinuousBackupsOutput,
  DescribeTimeToLiveInput,
  DescribeTimeToLiveOutput,
  TableDescription,
} from '@aws-sdk/client-dynamodb';
import type { Call } from '../../../platform/call';
import { AwsError } from '../../../wire/types';
import { noSuchTable, findTable } from '../findTable';
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

function tableNotFound(name: string): AwsError {
  return new AwsError('TableNotFoundException', `Table not found: ${name}`);
}

/** Backups are always on, recovery to a point in time is not: what AWS says of a table whose settings nobody changed. */
export function describeContinuousBackups(
  input: DescribeContinuousBackupsInput,
  call: Call,
): DescribeContinuousBackupsOutput {
  findTable(call, input.TableName, tableNotFound);
  return {
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: 'ENABLED',
      PointInTimeRecoveryDescription: {
        PointInTimeRecoveryStatus: 'DISABLED',
      },
    },
  };
}

/** Items of the tables here do not expire. */
export function describeTimeToLive(
  input: DescribeTimeToLiveInput,
  call: Call,
): DescribeTimeToLiveOutput {
  findTable(call, input.TableName, noSuchTable);
  return { TimeToLiveDescription: { TimeToLiveStatus: 'DISABLED' } };
}
