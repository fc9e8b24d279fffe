import type {
  ListTagsOfResourceInput,
  ListTagsOfResourceOutput,
  Tag,
  TagResourceInput,
  UntagResourceInput,
} from '@aws-sdk/client-dynamodb';
import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { requestTagKeys, tagKeys } from '../../platform/tags';
import { AwsError } from '../../wire/types';
import {
  invalidParameter,
  invalidRequest,
  tableLayers,
  tableArn,
} from './findTable';
import { type TableRecord, tableStores } from './store';

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

/**
 * Tags of a request, within the limits of DynamoDB:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html
 */
export function checkTableTags(
  tags: readonly Tag[] | undefined,
): Map<string, string> {
  const result = new Map<string, string>();
  for (const { Key = '', Value = '' } of tags ?? []) {
    if (result.has(Key)) {
      throw invalidParameter(`Duplicate tag keys found: ${Key}`);
    }
    if (Key.length < 1 || Key.length > 128) {
      throw invalidParameter('Tag keys must have between 1 and 128 characters');
    }
    if (Value.length > 256) {
      throw invalidParameter('Tag values must have at most 256 characters');
    }
    if (/^aws:/i.test(Key)) {
      throw invalidParameter('Tag keys that start with "aws:" are reserved');
    }
    result.set(Key, Value);
  }
  if (result.size > 50) {
    throw invalidParameter('A table can have at most 50 tags');
  }
  return result;
}
