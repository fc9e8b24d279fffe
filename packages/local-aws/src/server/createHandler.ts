import type { Services } from '../services/types';
import {
  AwsError,
  codecOf,
  type WireRequest,
  type WireResponse,
} from '../wire';
import type { Arrival } from './Arrival';
import { callContext } from './callContext';
import { allowsAnonymous } from './credentials/allowsAnonymous';
import { authenticate } from './credentials/authenticate';
import { credentialError } from './credentials/credentialErrors';
import { readCredential } from './credentials/readCredential';
import { requestId } from './requestId';
import { unwrapBody } from './s3/unwrapBody';
import { serviceOf } from './serviceOf';
import { unservedResponse } from './unservedResponse';

/** Answers requests. Never rejects. */
export type Handler = (
  request: WireRequest,
  sourceIp: string,
) => Promise<WireResponse>;

/** What a handler works with. */
export interface HandlerOptions {
  services: Services;
  /** Account and Region of calls that are not signed. */
  accountId: string;
  region: string;
  now: () => Date;
  /** Told of what is the server's own fault: an operation that threw something else than an AwsError. */
  onFault: (message: string, cause: unknown) => void;
}

async function answer(
  arrival: Arrival,
  options: HandlerOptions,
): Promise<WireResponse> {
  const { service, codec, request, credential } = arrival;
  const { callers, operations } = options.services;
  const caller = authenticate(request, service, { credential, callers });
  const { operation, input } = await codec.decode(
    service === 's3' ? unwrapBody(request) : request,
  );
  if (
    caller.kind === 'anonymous' &&
    !allowsAnonymous(service, operation.name)
  ) {
    throw credentialError(service, 'missing');
  }
  const implementation = operations[service][operation.name];
  if (!implementation) {
    throw new AwsError(
      'NotImplemented',
      `local-aws does not implement ${service}:${operation.name}`,
      { status: 501 },
    );
  }
  const context = callContext(arrival, options, {
    operation: operation.name,
    caller,
  });
  const output = await implementation(input, context);
  return codec.encode(operation, output, arrival.requestId);
}

function toAwsError(
  error: unknown,
  arrival: Arrival,
  options: HandlerOptions,
): AwsError {
  if (error instanceof AwsError) {
    return error;
  }
  const { service, request } = arrival;
  options.onFault(`${service}: ${request.method} ${request.path}`, error);
  return new AwsError(
    service === 's3' ? 'InternalError' : 'InternalFailure',
    'We encountered an internal error. Please try again.',
    { status: 500 },
  );
}

/** Makes the handler that every request goes through: service, caller, operation, answer. */
export function createHandler(options: HandlerOptions): Handler {
  return async (request, sourceIp) => {
    const credential = readCredential(request);
    const service = serviceOf(request, credential);
    const id = requestId(service);
    if (!service) {
      return unservedResponse(credential?.service ?? 'this', id);
    }
    const arrival: Arrival = {
      service,
      codec: codecOf(service),
      request,
      credential,
      requestId: id,
      sourceIp,
    };
    try {
      return await answer(arrival, options);
    } catch (error) {
      const failure = toAwsError(error, arrival, options);
      return arrival.codec.encodeError(failure, id);
    }
  };
}
