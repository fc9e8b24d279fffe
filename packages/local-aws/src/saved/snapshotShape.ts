import { accountShape } from './accountShape';
import { partitionName } from './places';
import * as records from './records';
import { regionShape } from './regionShape';
import { record, uniqueList, type Shape } from './shapes';
import type { PartitionSnapshot, Snapshot } from './Snapshot';

const version: Shape<1> = {
  read: field =>
    field.value === 1
      ? 1
      : field.fail('must be 1: this is no state that was saved here'),
  write: value => value,
};

/** The whole document. */
export const snapshotShape = record<Snapshot>({
  version,
  accounts: uniqueList(
    accountShape,
    ({ partition, accountId }) => `${partition}/${accountId}`,
  ),
  regions: uniqueList(
    regionShape,
    ({ accountId, region }) => `${accountId}/${region}`,
  ),
  partitions: uniqueList(
    record<PartitionSnapshot>({
      partition: partitionName,
      buckets: uniqueList(records.bucket, ({ name }) => name),
    }),
    ({ partition }) => partition,
  ),
  sessions: uniqueList(
    records.session,
    ({ credentials }) => credentials.accessKeyId,
  ),
});
