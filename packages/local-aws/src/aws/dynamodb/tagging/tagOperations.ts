import type {
  ListTagsOfResourceInput,
  ListTagsOfResourceOutput,
  TagResourceInput,
  UntagResourceInput,
} from '@aws-sdk/client-dynamodb';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { requestTagKeys, tagKeys } from '../../../platform/tags';
import { AwsError } from '../../../wire/types';
import { checkTableTags } from '../checkTableTags';
import { invalidRequest } from '../dynamoDbErrors';
import { tableLayers } from '../resourcePolicies';
import { type TableRecord, tableStores } from '../store';
import { tableArn } from '../tableArn';

/** The table with an ARN, after checking that the caller may do this with its tags. */
function findTaggedTable(
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

export function tagResource(input: TagResourceInput, call: Call): object {
  const added = checkTableTags(input.Tags);
  const table = findTaggedTable(
    call,
    input.ResourceArn,
    requestTagKeys(Object.fromEntries(added)),
  );
  const all = new Map([...table.tags, ...added]);
  checkTableTags([...all].map(([Key, Value]) => ({ Key, Value })));
  table.tags = all;
  return {};
}

export function untagResource(input: UntagResourceInput, call: Call): object {
  const keys = input.TagKeys ?? [];
  const table = findTaggedTable(call, input.ResourceArn, {
    'aws:TagKeys': keys,
  });
  table.tags = new Map([...table.tags].filter(([key]) => !keys.includes(key)));
  return {};
}

/** In one page: a table has at most 50 tags. */
export function listTagsOfResource(
  input: ListTagsOfResourceInput,
  call: Call,
): ListTagsOfResourceOutput {
  const { tags } = findTaggedTable(call, input.ResourceArn);
  return { Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) };
}
