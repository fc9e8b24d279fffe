const MARK = 'after:';

/** Hides the last key of a page, so that nobody builds a token of their own. */
export function encodePageToken(key: string): string {
  return Buffer.from(MARK + key).toString('base64url');
}

/** The key in a token; undefined for a text that is no token of ours. */
export function decodePageToken(token: string): string | undefined {
  const text = Buffer.from(token, 'base64url').toString();
  return text.startsWith(MARK) ? text.slice(MARK.length) : undefined;
}
