import type { ServiceCodec, ServiceName, WireRequest } from '../wire';
import type { Credential } from './credentials/Credential';

/** A request, as far as it is known before anything of it is believed. */
export interface Arrival {
  service: ServiceName;
  codec: ServiceCodec;
  request: WireRequest;
  credential?: Credential;
  requestId: string;
  sourceIp: string;
}
