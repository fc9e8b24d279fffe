import { AwsError } from '../../../wire/types';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { tagKeys } from '../../../platform/tags';
import { invalidRequest } from '../dynamoDbErrors';
import { tableLayers } from '../resourcePolicies';
import { tableStores, type TableRecord } from '../store';
import { tableArn } from '../tableArn';

/** The table with an ARN, after checking that the caller may do this with its tags. */
export function findTaggedTable(
  call: Call,
  resourceArn: string | undefined,
  keys: Record<string, string | readonly string[]> = {},
): TableRecord {
  const arn = resourceArn ?? '';
  const [, name] =
    /^arn:[^:]+:dynamodb:[^:]+:\d{12}:table\/([^/]+)$/.exec(arn) ?? [];
  if (!name) {
    throw invalidRequest(
      `Invalid TableArn: Invalid ResourceArn provided as input ${arn}`,
    );
  }
  const found = tableStores.of(call.state, call).get(name);
  const table = found && tableArn(call, name) === arn ? found : undefined;
  authorize(call, {
    action: `dynamodb:${call.operation}`,
    resource: arn,
    keys: {
      ...tagKeys('aws:ResourceTag', Object.fromEntries(table?.tags ?? [])),
      ...keys,
    },
    layers: tableLayers(table),
  });
  if (!table) {
    // The word is misspelt by AWS: https://github.com/turbot/steampipe-plugin-aws/issues/1516
    throw new AwsError(
      'ResourceNotFoundException',
      `Requested resource not found: ResourcArn: ${arn} not found`,
    );
  }
  return table;
}
