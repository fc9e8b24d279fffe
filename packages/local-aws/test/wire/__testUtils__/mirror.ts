import { createLocalAws } from '../../../src/server';
import type { CallContext, Operation } from '../../../src/platform/types';
import { modules } from '../../../src/aws/modules';
import { modelOf } from '../../../src/server/serviceModels';
import type { ServiceModel } from '../../../src/wire';

export const serviceNames = modules.map(({ name }) => name);

/** The models of all services, by name. */
export const models: Readonly<Record<string, ServiceModel>> =
  Object.fromEntries(modules.map(module => [module.name, modelOf(module)]));

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
          (input: object, context: CallContext) => {
            received = { operation, input };
            return respond(input, context);
          },
        ]),
      ),
    ]),
  );

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
