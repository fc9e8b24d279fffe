import type { Field } from '../../../document';
import { checkObjectTags } from '../checkObjectTags';
import { newObject, type ObjectRecord } from '../store';
import { obeying } from '../../../platform/constraints';
import {
  readCreated,
  readTagList,
  readText,
  readTexts,
} from '../../../seed/reading';
import type { SeedPlace } from '../../../seed/SeedPlace';

function readBody(text: Field, base64: Field): Uint8Array {
  if (!text.absent && !base64.absent) {
    base64.fail('must be left out where there is text');
  }
  return base64.absent
    ? Buffer.from(text.optional(readText) ?? '')
    : Buffer.from(readText(base64), 'base64');
}

export function readObject(field: Field, place: SeedPlace): ObjectRecord {
  const members = field.members(
    'key',
    'text',
    'base64',
    'contentType',
    'tags',
    'metadata',
    'created',
  );
  const { tags } = members;
  return newObject({
    key: members.key.text(),
    body: readBody(members.text, members.base64),
    lastModified: readCreated(members.created, place.now),
    contentType:
      members.contentType.optional(readText) ?? 'binary/octet-stream',
    metadata: readTexts(members.metadata),
    tags: obeying(tags, () => checkObjectTags(readTagList(tags))),
  });
}
