import { tableStores } from '../store';
import type {
  DeleteTableInput,
  DeleteTableOutput,
  DescribeTableInput,
  DescribeTableOutput,
  ListTablesInput,
  ListTablesOutput,
} from '@aws-sdk/client-dynamodb';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { invalidRequest, noSuchTable, findTable, tableArn } from '../findTable';
import { tableView } from './tableView';

/** In the order of names; AWS promises none. */
export function listTables(
  input: ListTablesInput,
  call: Call,
): ListTablesOutput {
  authorize(call, {
    action: 'dynamodb:ListTables',
    resource: tableArn(call, '*'),
  });
  const limit = input.Limit ?? 100;
  if (!(limit >= 1 && limit <= 100)) {
    throw invalidRequest(
      `1 validation error detected: Value '${limit}' at 'limit' failed to satisfy constraint: Member must have value ${
        limit < 1 ? 'greater than or equal to 1' : 'less than or equal to 100'
      }`,
    );
  }
  const after = input.ExclusiveStartTableName;
  const names = tableStores
    .of(call.state, call)
    .names()
    .sort()
    .filter(name => after === undefined || name > after);
  const page = names.slice(0, limit);
  return {
    TableNames: page,
    LastEvaluatedTableName:
      names.length > page.length ? page[page.length - 1] : undefined,
  };
}

export function describeTable(
  input: DescribeTableInput,
  call: Call,
): DescribeTableOutput {
  const table = findTable(call, input.TableName, noSuchTable);
  return { Table: tableView(table) };
}

export function deleteTable(
  input: DeleteTableInput,
  call: Call,
): DeleteTableOutput {
  const table = findTable(call, input.TableName, noSuchTable);
  if (table.deletionProtection) {
    throw invalidRequest(
      'Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.',
    );
  }
  tableStores.of(call.state, call).remove(table.name);
  return { TableDescription: { ...tableView(table), TableStatus: 'DELETING' } };
}
