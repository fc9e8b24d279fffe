import type { AwsError } from '../../wire/types';
import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { tagKeys } from '../../platform/tags';
import { checkTableName } from './checkTableName';
import { tableLayers } from './resourcePolicies';
import { tableStores, type TableRecord } from './store';
import { tableArn } from './tableArn';

/** The table that a call is about, after checking that the caller may do this with it. */
export function findTable(
  call: Call,
  tableName: string | undefined,
  missing: (name: string) => AwsError,
): TableRecord {
  const name = checkTableName(tableName);
  const table = tableStores.of(call.state, call).get(name);
  authorize(call, {
    action: `dynamodb:${call.operation}`,
    resource: tableArn(call, name),
    keys: tagKeys('aws:ResourceTag', Object.fromEntries(table?.tags ?? [])),
    layers: tableLayers(table),
  });
  if (!table) {
    throw missing(name);
  }
  return table;
}
