import type { WireRequest } from '../../wire';

function versionOf({ headers, query, body }: WireRequest): string {
  const isForm = headers['content-type']?.startsWith(
    'application/x-www-form-urlencoded',
  );
  const form = isForm
    ? new URLSearchParams(Buffer.from(body).toString('utf8'))
    : undefined;
  return form?.get('Version') ?? query.get('Version')?.[0] ?? '';
}

/** Tells the requests of an awsQuery service: each has a version of its own. */
export function byVersion(version: string) {
  return (request: WireRequest): boolean => versionOf(request) === version;
}

/** Tells the requests of an awsJson service by what their target has in it. SDKs differ in what else there is. */
export function byTarget(text: string) {
  return ({ headers }: WireRequest): boolean =>
    headers['x-amz-target']?.includes(text) ?? false;
}
