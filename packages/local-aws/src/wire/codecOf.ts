import { createCodec } from './createCodec';
import { readServiceModel } from './model/readServiceModel';
import { serviceSources } from './model/serviceSources';
import type { ServiceCodec } from './ServiceCodec';
import type { ServiceName } from './types';

const made = new Map<ServiceName, ServiceCodec>();

/** The codec of a served service, made when it is first asked for. */
export function codecOf(service: ServiceName): ServiceCodec {
  const known = made.get(service);
  if (known) {
    return known;
  }
  const codec = createCodec(readServiceModel(serviceSources[service]()));
  made.set(service, codec);
  return codec;
}
