import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { checkEksTagKeys, checkEksTags } from '../checkEksTags';
import { eksError } from '../eksErrors';
import { findTagged } from './findTagged';

function badRequest(message: string) {
  return eksError('BadRequestException', message);
}

export function tagResource(input: TagResourceRequest, call: Call): object {
  const added = checkEksTags(input.tags, badRequest);
  const tags = findTagged(
    call,
    input.resourceArn,
    requestTagKeys(Object.fromEntries(added)),
  );
  checkEksTags(Object.fromEntries([...tags, ...added]), badRequest);
  for (const [key, value] of added) {
    tags.set(key, value);
  }
  return {};
}

export function untagResource(input: UntagResourceRequest, call: Call): object {
  const keys = checkEksTagKeys(input.tagKeys, badRequest);
  const tags = findTagged(call, input.resourceArn, { 'aws:TagKeys': keys });
  for (const key of keys) {
    tags.delete(key);
  }
  return {};
}

export function listTagsForResource(
  input: ListTagsForResourceRequest,
  call: Call,
): ListTagsForResourceResponse {
  return { tags: Object.fromEntries(findTagged(call, input.resourceArn)) };
}
