import { createCodec } from './createCodec';
import { modelOf } from './modelOf';
import type { ServiceCodec } from './ServiceCodec';
import type { ServiceName } from './types';

const made = new Map<ServiceName, ServiceCodec>();

/** The codec of a served service, made when it is first asked for. */
export function codecOf(service: ServiceName): ServiceCodec {
  const known = made.get(service);
  if (known) {
    return known;
  }
  const codec = createCodec(modelOf(service));
  made.set(service, codec);
  return codec;
}
