import { createLocalAws } from '../../server';
import type { Operation } from '../../platform/types';
import { readServiceModel } from '../model/readServiceModel';
import { serviceSources } from '../model/serviceSources';
import type { ServiceModel } from '../model/ServiceModel';
import type { ServiceName } from '../types';

export const serviceNames = Object.keys(serviceSources) as ServiceName[];

/** The models of all services, by name. */
export const models = Object.fromEntries(
  serviceNames.map(name => [name, readServiceModel(serviceSources[name]())]),
) as Record<ServiceName, ServiceModel>;

const administrator = {
  secretAccessKey: 'secret',
  caller: {
    kind: 'administrator',
    accountId: '111122223333',
    arn: 'arn:aws:iam::111122223333:user/mirror',
    userId: 'AIDAMIRROR',
  },
} as const;

/** A server of which every operation is implemented: it keeps what it was asked and answers what it was told to. */
export function createMirror() {
  let received: { operation: string; input: object } | undefined;
  let respond: Operation = () => ({});

  const operations = Object.fromEntries(
    serviceNames.map(name => [
      name,
      Object.fromEntries(
        [...models[name].operations.keys()].map(operation => [
          operation,
          (input, context) => {
            received = { operation, input };
            return respond(input, context);
          },
        ]),
      ),
    ]),
  ) as Record<ServiceName, Record<string, Operation>>;

  const aws = createLocalAws({
    limits: {},
    services: {
      operations,
      callers: {
        find: key => (key === 'mirror' ? administrator : 'unknown'),
      },
      propagation: { roleMs: 0, associationDeleteMs: 0 },
      reset: () => undefined,
      save: () => ({ version: 1 }),
      load: () => undefined,
    },
  });

  return {
    aws,
    /** What the next call is answered with; an AwsError that is thrown is its error. */
    respondWith(next: Operation) {
      received = undefined;
      respond = next;
    },
    received: () => received,
  };
}
