import type { SchemaTraitsObject } from '@smithy/types';
import type { HttpTrait } from './ServiceModel';

/** Takes Smithy's `http` trait apart. */
export function httpTrait(traits: SchemaTraitsObject): HttpTrait | undefined {
  if (!traits.http) {
    return undefined;
  }
  const [method, uri, status] = traits.http;
  const [path, query = ''] = uri.split('?');
  return { method, path, query: [...new URLSearchParams(query)], status };
}
