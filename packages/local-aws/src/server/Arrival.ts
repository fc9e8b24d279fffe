import type { AwsServiceModule } from '../aws/module';
import type { ServiceCodec, WireRequest } from '../wire';
import type { Credential } from './credentials/readCredential';

/** A request, as far as it is known before anything of it is believed. */
export interface Arrival {
  service: AwsServiceModule;
  codec: ServiceCodec;
  request: WireRequest;
  credential?: Credential;
  requestId: string;
  sourceIp: string;
}
