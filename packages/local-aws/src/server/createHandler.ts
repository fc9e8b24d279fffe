import { randomUUID } from 'node:crypto';
import type { AwsServiceModule } from '../aws/module';
import { modules } from '../aws/modules';
import { notImplemented } from '../platform/call';
import { partitionOfRegion } from '../platform/partitions';
import type { CallContext, Caller, Operation } from '../platform/types';
import type { Services } from '../services/createServices';
import { AwsError, type WireRequest, type WireResponse } from '../wire';
import type { Arrival } from './Arrival';
import type { Conduct } from './Conduct';
import { ConnectionReset, ForeignAnswer } from './ConnectionReset';
import { Throttled } from './Throttled';
import type { CallLog, CallRecord } from './calls';
import { type Credential, readCredential } from './credentials/readCredential';
import { authenticate } from './credentials/authenticate';
import { bodyTooLarge, credentialError, serviceError } from './serviceErrors';
import { codecOf } from './serviceModels';
import { unservedResponse } from './unserved';

/** What an operation is told of its call. Account and Region are those of the caller, or the default ones. */
function callContext(
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

const signingNames = new Map(
  modules.flatMap(module =>
    [module.name, ...(module.requests?.signedAs ?? [])].map(
      name => [name, module] as const,
    ),
  ),
);

const fallback = modules.find(({ requests }) => requests?.takesAnyUnsigned);

/** The service a request is for, by the scope it was signed for, or else by its form; undefined if that service is not served. */
function serviceOf(
  request: WireRequest,
  credential?: Credential,
): AwsServiceModule | undefined {
  return credential
    ? signingNames.get(credential.service)
    : modules.find(({ requests }) => requests?.takesUnsigned?.(request)) ??
        fallback;
}

/** Answers requests. */
export interface Handler {
  /** @throws ConnectionReset where a fault wants no answer, and nothing else */
  handle(request: WireRequest, sourceIp: string): Promise<WireResponse>;
  /** The answer for a request whose body is larger than `limit` bytes. It is given without its body. */
  refuseBody(request: WireRequest, limit: number): WireResponse;
}

/** What a handler works with. */
interface HandlerOptions {
  services: Services;
  conduct: Conduct;
  calls: CallLog;
  /** Account and Region of calls that are not signed. */
  accountId: string;
  region: string;
  now: () => Date;
  /** Told of what is the server's own fault: an operation that threw something else than an AwsError. */
  onFault: (message: string, cause: unknown) => void;
}

/** Takes the place of operations that are not imitated. */
const unknown: Operation = (_, context) => {
  throw notImplemented(context);
};

async function answer(
  arrival: Arrival,
  record: CallRecord,
  {
    onCut,
    ...options
  }: HandlerOptions & { onCut(then: 'end' | 'silence'): void },
): Promise<WireResponse> {
  const { service, codec, request, credential } = arrival;
  const { callers, operations } = options.services;
  const caller = authenticate(request, service, { credential, callers });
  const { operation, input } = await codec.decode(
    (await service.requests?.unwrap?.(request)) ?? request,
  );
  const call = { service: service.name, operation: operation.name };
  const context = () => callContext(arrival, options, { ...call, caller });
  const { accountId, region } = context();
  Object.assign(record, { operation: operation.name, accountId, region });
  if (
    caller.kind === 'anonymous' &&
    !service.requests?.allowsAnonymous?.(operation.name)
  ) {
    throw credentialError(service, 'missing');
  }
  const output = await options.conduct.run({
    service,
    call,
    input,
    record,
    context,
    operation: operations[service.name][operation.name] ?? unknown,
    onCut,
  });
  const response = codec.encode(operation, output, arrival.requestId);
  record.status = response.status;
  return response;
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
  options.onFault(`${service.name}: ${request.method} ${request.path}`, error);
  return serviceError(service, 'internal');
}

function refusal(
  { codec, requestId: id }: Arrival,
  failure: AwsError,
): WireResponse {
  const response = codec.encodeError(failure, id);
  if (failure instanceof Throttled) {
    response.headers['retry-after'] = String(
      Math.ceil(failure.retryAfterSeconds),
    );
  }
  return response;
}

function arrivalOf(
  request: WireRequest,
  sourceIp: string,
): Arrival | WireResponse {
  const credential = readCredential(request);
  const service = serviceOf(request, credential);
  const id = service?.requests?.requestId?.() ?? randomUUID();
  return service
    ? {
        service,
        codec: codecOf(service),
        request,
        credential,
        requestId: id,
        sourceIp,
      }
    : unservedResponse(request, credential?.service ?? 'this', id);
}

/** Makes the handler that every request goes through: service, caller, operation, answer. */
export function createHandler(options: HandlerOptions): Handler {
  return {
    async handle(request, sourceIp) {
      const arrival = arrivalOf(request, sourceIp);
      if ('status' in arrival) {
        return arrival;
      }
      const record = options.calls.open({
        time: options.now().toISOString(),
        service: arrival.service.name,
      });
      let cut: WireResponse['cut'];
      const onCut = (then: 'end' | 'silence') => {
        cut = then;
      };
      try {
        return {
          ...(await answer(arrival, record, { ...options, onCut })),
          cut,
        };
      } catch (error) {
        if (error instanceof ConnectionReset) {
          throw error;
        }
        if (error instanceof ForeignAnswer) {
          record.status = error.response.status;
          return error.response;
        }
        const failure = toAwsError(error, arrival, options);
        const response = refusal(arrival, failure);
        record.status = response.status;
        record.error = failure.code;
        return { ...response, cut };
      }
    },
    refuseBody(request, limit) {
      const arrival = arrivalOf(request, '');
      return 'status' in arrival
        ? arrival
        : refusal(arrival, bodyTooLarge(arrival.service, request, limit));
    },
  };
}
