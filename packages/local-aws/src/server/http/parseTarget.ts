import type { WireRequest } from '../../wire';

function readQuery(search: string): WireRequest['query'] {
  const query = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    query.set(name, [...(query.get(name) ?? []), value]);
  }
  return query;
}

/** Splits a request target. The path is left as it came, since S3's keys may hold `..` and `//`. */
export function parseTarget(
  target: string,
): Pick<WireRequest, 'path' | 'query'> {
  const mark = target.indexOf('?');
  return mark < 0
    ? { path: target, query: new Map() }
    : {
        path: target.slice(0, mark),
        query: readQuery(target.slice(mark + 1)),
      };
}
