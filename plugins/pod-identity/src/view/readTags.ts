/**
 * Tags as a person writes them: `team=a, stage=test`. S3 lets no comma into a tag, and the first `=` ends the key.
 * Undefined where the text is nothing of that kind or a key stands twice; no tags where it is empty.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 */
export function readTags(text: string): Record<string, string> | undefined {
  const tags = new Map<string, string>();
  for (const item of text.split(',').map(part => part.trim())) {
    const equals = item.indexOf('=');
    const key = item.slice(0, equals).trim();
    if (item && (equals < 0 || !key || tags.has(key))) {
      return undefined;
    }
    if (item) {
      tags.set(key, item.slice(equals + 1).trim());
    }
  }
  return Object.fromEntries(tags);
}
