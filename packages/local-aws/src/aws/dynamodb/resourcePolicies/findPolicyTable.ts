import { authorize } from '../../../platform/authorization';
import { notImplemented, type Call } from '../../../platform/call';
import { invalidRequest, noSuchTable } from '../dynamoDbErrors';
import { tableStores, type TableRecord } from '../store';
import { tableArn } from '../tableArn';
import { tableLayers } from './tableLayers';

/** The table whose policy a call is about, after checking that the caller may do this with it. */
export function findPolicyTable(
  call: Call,
  resourceArn: string | undefined,
): TableRecord {
  const arn = resourceArn ?? '';
  const [, name, kind] =
    /^arn:[^:]+:dynamodb:[^:]+:\d{12}:table\/([^/]+)(?:\/([^/]+)\/.+)?$/.exec(
      arn,
    ) ?? [];
  if (kind === 'stream') {
    throw notImplemented(call, 'for streams');
  }
  // The policy of a table speaks for its indexes; they have none of their own.
  if (!name || kind) {
    throw invalidRequest(`Invalid ResourceArn provided as input: ${arn}`);
  }
  const found = tableStores.of(call.state, call).get(name);
  const table = found && tableArn(call, name) === arn ? found : undefined;
  authorize(call, {
    action: `dynamodb:${call.operation}`,
    resource: arn,
    layers: tableLayers(table),
  });
  if (!table) {
    throw noSuchTable(name);
  }
  return table;
}
