import { sessionTagKeys } from '../../../subject/session/sessionTagKeys';

/** The session tag that somebody who wrote this key most likely meant: the one with the longest common ending of words. */
export function suggestTagKey(tagKey: string): string | undefined {
  const words = tagKey.toLowerCase().split(/[-_./:]/);
  for (let from = 0; from < words.length; from++) {
    const ending = `-${words.slice(from).join('-')}`;
    const found = sessionTagKeys.find(key => key.endsWith(ending));
    if (found) {
      return found;
    }
  }
  return undefined;
}
