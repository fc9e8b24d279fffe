import type { ResourceAdapter } from './ResourceAdapter';
import * as rooms from './rooms';

/** How the resources of every service are read, as far as they are, by service. */
export const adapters: readonly ResourceAdapter[] =
  Object.values<ResourceAdapter>(rooms).sort((a, b) =>
    a.service < b.service ? -1 : 1,
  );
