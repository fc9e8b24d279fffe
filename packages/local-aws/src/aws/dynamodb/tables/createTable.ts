import { randomUUID } from 'node:crypto';
import type {
  CreateTableInput,
  CreateTableOutput,
} from '@aws-sdk/client-dynamodb';
import { AwsError } from '../../../wire/types';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { checkTableName, invalidParameter, tableArn } from '../findTable';
import { checkTableTags } from '../tagging';
import { tableStores, type KeyAttribute, type TableRecord } from '../store';
import { tableView } from './tableView';

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html */
const MAX_TABLES = 2500;

function keyAttribute(
  input: CreateTableInput,
  kind: 'HASH' | 'RANGE',
): KeyAttribute | undefined {
  const element = input.KeySchema?.find(({ KeyType }) => KeyType === kind);
  if (!element) {
    return undefined;
  }
  const definition = input.AttributeDefinitions?.find(
    ({ AttributeName }) => AttributeName === element.AttributeName,
  );
  if (!definition?.AttributeName || !definition.AttributeType) {
    throw invalidParameter(
      'Some index key attributes are not defined in AttributeDefinitions. Keys: ' +
        `[${element.AttributeName}]`,
    );
  }
  return { name: definition.AttributeName, type: definition.AttributeType };
}

function throughput(input: CreateTableInput) {
  const { ReadCapacityUnits, WriteCapacityUnits } =
    input.ProvisionedThroughput ?? {};
  if (input.BillingMode === 'PAY_PER_REQUEST') {
    return { readCapacityUnits: 0, writeCapacityUnits: 0 };
  }
  if (!ReadCapacityUnits || !WriteCapacityUnits) {
    throw invalidParameter(
      'ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED',
    );
  }
  return {
    readCapacityUnits: ReadCapacityUnits,
    writeCapacityUnits: WriteCapacityUnits,
  };
}

function checkKeys(input: CreateTableInput) {
  const hashKey = keyAttribute(input, 'HASH');
  const rangeKey = keyAttribute(input, 'RANGE');
  if (!hashKey) {
    throw invalidParameter('No Hash Key specified in schema.');
  }
  const used = rangeKey ? 2 : 1;
  if (
    input.KeySchema?.length !== used ||
    input.AttributeDefinitions?.length !== used
  ) {
    throw invalidParameter(
      'Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions',
    );
  }
  return { hashKey, rangeKey };
}

/** A table is ACTIVE at once: there is nothing to wait for. */
export function createTable(
  input: CreateTableInput,
  call: Call,
): CreateTableOutput {
  const name = checkTableName(input.TableName);
  const arn = tableArn(call, name);
  const tags = checkTableTags(input.Tags);
  const keys = requestTagKeys(Object.fromEntries(tags));
  authorize(call, { action: 'dynamodb:CreateTable', resource: arn, keys });
  const tables = tableStores.of(call.state, call);
  const table: TableRecord = {
    name,
    arn,
    id: randomUUID(),
    createdAt: call.now,
    ...checkKeys(input),
    attributeDefinitions: input.AttributeDefinitions ?? [],
    billingMode: input.BillingMode ?? 'PROVISIONED',
    ...throughput(input),
    deletionProtection: input.DeletionProtectionEnabled ?? false,
    tags,
  };
  if (tables.get(name)) {
    throw new AwsError(
      'ResourceInUseException',
      `Table already exists: ${name}`,
    );
  }
  if (tables.names().length >= MAX_TABLES) {
    throw new AwsError(
      'LimitExceededException',
      `Subscriber limit exceeded: There is a limit of ${MAX_TABLES} tables per subscriber`,
    );
  }
  tables.add(table);
  return { TableDescription: tableView(table) };
}
