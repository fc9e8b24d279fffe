import { findAdministrator } from '../platform/identity/administrator';
import { partitionOfRegion } from '../platform/partitions';
import type { Services } from '../services/createServices';

/** Who calls, and where. */
export interface DirectPlace {
  /** Access key of an administrator. Default: `test`. */
  accessKeyId?: string;
  /** Default: `us-east-1`. */
  region?: string;
  now?: Date;
}

/** Calls operations without a server between, for tests that make many calls. */
export function directCaller(services: Services, place: DirectPlace = {}) {
  const { accessKeyId = 'test', region = 'us-east-1' } = place;
  const partition = partitionOfRegion(region).name;
  const caller = findAdministrator(accessKeyId, partition)?.caller;
  if (caller?.kind !== 'administrator') {
    throw new Error(`${accessKeyId} is no administrator's access key`);
  }
  return async (
    service: string,
    operation: string,
    input: object = {},
  ): Promise<any> =>
    services.operations[service][operation](input, {
      service,
      operation,
      caller,
      accountId: caller.accountId,
      region,
      partition,
      requestId: 'request',
      accessKeyId,
      origin: 'http://localhost',
      sourceIp: '127.0.0.1',
      userAgent: 'test',
      now: place.now ?? new Date(),
    });
}
