import type { CallContext, Caller } from '../platform/types';
import { partitionOfRegion } from '../platform/partitions';
import type { Arrival } from './Arrival';

/** What an operation is told of its call. Account and Region are those of the caller, or the default ones. */
export function callContext(
  arrival: Arrival,
  defaults: { accountId: string; region: string; now: () => Date },
  call: { operation: string; caller: Caller },
): CallContext {
  const { service, request, credential, requestId, sourceIp } = arrival;
  const region = credential?.region ?? defaults.region;
  return {
    ...call,
    service: service.name,
    accountId:
      call.caller.kind === 'anonymous'
        ? defaults.accountId
        : call.caller.accountId,
    region,
    partition: partitionOfRegion(region).name,
    requestId,
    accessKeyId: credential?.accessKeyId,
    origin: `http://${request.headers.host ?? 'localhost'}`,
    sourceIp,
    userAgent: request.headers['user-agent'] ?? '',
    now: defaults.now(),
  };
}
