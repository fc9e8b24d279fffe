import type {
  ListTagsOfResourceInput,
  ListTagsOfResourceOutput,
  TagResourceInput,
  UntagResourceInput,
} from '@aws-sdk/client-dynamodb';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { checkTableTags } from '../checkTableTags';
import { findTaggedTable } from './findTaggedTable';

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
