import type { OperationModel } from './model/ServiceModel';
import type { AwsError, WireRequest, WireResponse } from './types';

/** A request whose operation and input are known. */
export interface ServiceCall {
  operation: OperationModel;
  input: Record<string, unknown>;
}

/** One service's protocol, seen from the server. */
export interface ServiceCodec {
  /** @throws AwsError if no operation has this route or name, or the body cannot be read. */
  decode(request: WireRequest): Promise<ServiceCall>;
  encode(
    operation: OperationModel,
    output: object,
    requestId: string,
  ): WireResponse;
  encodeError(error: AwsError, requestId: string): WireResponse;
}
