import type { ArnPlace } from '../../platform/arns';
import {
  type Access,
  authorize,
  namedPolicy,
} from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { tagKeys } from '../../platform/tags';
import { AwsError } from '../../wire/types';
import { type TableRecord, tableStores } from './store';

/** DynamoDB's error for a request that cannot be. It has no shape in the service model. */
export function invalidRequest(message: string): AwsError {
  return new AwsError('ValidationException', message, { status: 400 });
}

/** As {@link invalidRequest}, in the words for a parameter. */
export function invalidParameter(message: string): AwsError {
  return invalidRequest(
    `One or more parameter values were invalid: ${message}`,
  );
}

export function noSuchTable(name: string): AwsError {
  return new AwsError(
    'ResourceNotFoundException',
    `Requested resource not found: Table: ${name} not found`,
  );
}

/** The ARN of a table. */
export function tableArn(place: ArnPlace, name: string): string {
  return `arn:${place.partition}:dynamodb:${place.region}:${place.accountId}:table/${name}`;
}

function violation(value: string, constraint: string) {
  return invalidRequest(
    `1 validation error detected: Value '${value}' at 'tableName' failed to satisfy constraint: ${constraint}`,
  );
}

/** The name of a table; where its ARN is given, the name in it. */
export function checkTableName(given: string | undefined): string {
  const name = (given ?? '').replace(
    /^arn:[^:]+:dynamodb:[^:]*:\d{12}:table\//,
    '',
  );
  if (name.length < 3) {
    throw violation(name, 'Member must have length greater than or equal to 3');
  }
  if (name.length > 255) {
    throw violation(name, 'Member must have length less than or equal to 255');
  }
  if (!/^[a-zA-Z0-9_.-]+$/.test(name)) {
    throw violation(
      name,
      'Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+',
    );
  }
  return name;
}

/** The layers that a table adds to a decision: its own policy, where it has one. */
export function tableLayers(table: TableRecord | undefined): Access['layers'] {
  return table?.resourcePolicy
    ? {
        resource: {
          state: 'read',
          policies: [
            namedPolicy(
              `policy of table ${table.name}`,
              table.resourcePolicy.document,
              table.arn,
            ),
          ],
        },
      }
    : {};
}

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
