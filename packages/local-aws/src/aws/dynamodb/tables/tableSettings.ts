import type {
  DescribeContinuousBackupsInput,
  DescribeContinuousBackupsOutput,
  DescribeTimeToLiveInput,
  DescribeTimeToLiveOutput,
} from '@aws-sdk/client-dynamodb';
import { AwsError } from '../../../wire/types';
import type { Call } from '../../../platform/call';
import { noSuchTable } from '../dynamoDbErrors';
import { findTable } from '../findTable';

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
