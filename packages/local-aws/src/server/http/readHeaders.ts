import type { IncomingHttpHeaders } from 'node:http';

/** Names are in lower case already; values that came more than once are joined. */
export function readHeaders(
  headers: IncomingHttpHeaders,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );
}
