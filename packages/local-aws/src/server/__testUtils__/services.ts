import { modules } from '../../aws/modules';
import type { CallerDirectory } from '../../platform/types';
import type { Services } from '../../services/createServices';

/** One administrator, `test` / `test`, and sessions that are refused for what their names say. */
export const callers: CallerDirectory = {
  find: accessKeyId => {
    switch (accessKeyId) {
      case 'test':
        return {
          secretAccessKey: 'test',
          caller: {
            kind: 'administrator',
            accountId: '111122223333',
            arn: 'arn:aws:iam::111122223333:user/test',
            userId: 'AIDATEST',
          },
        };
      case 'expired':
      case 'invalid-token':
        return accessKeyId;
      default:
        return 'unknown';
    }
  },
};

/** Services with only the operations that a test needs. */
export function servicesWith(operations: Services['operations']): Services {
  return {
    operations: {
      ...Object.fromEntries(modules.map(({ name }) => [name, {}])),
      ...operations,
    },
    callers,
    propagation: { roleMs: 0, associationDeleteMs: 0 },
    reset: () => undefined,
    save: () => ({ version: 1 }),
    load: () => undefined,
  };
}
