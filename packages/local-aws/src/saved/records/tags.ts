import { TagSet } from '../../platform/tags';
import { mapOf, text, type Shape } from '../shapes';

/** Tags by key. */
export const tagMap = mapOf(text);

/** Tags whose keys are compared without regard to case. */
export const tagSet: Shape<TagSet> = {
  read: field => new TagSet(Object.fromEntries(tagMap.read(field))),
  write: tags => tagMap.write(new Map(Object.entries(tags.record()))),
};
