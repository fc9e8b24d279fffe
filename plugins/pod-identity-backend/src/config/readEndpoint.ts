import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** Reads the optional `endpoint` of a config object. */
export function readEndpoint(config: Config, key: string): string | undefined {
  const endpoint = config.getOptionalString('endpoint');
  if (endpoint !== undefined && !/^https?:$/.test(protocolOf(endpoint))) {
    throw new InputError(
      `${key}.endpoint: '${endpoint}' is no URL; it looks like http://127.0.0.1:4566`,
    );
  }
  return endpoint;
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
