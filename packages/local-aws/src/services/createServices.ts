import type { Services } from './types';

/** Settings of {@link createServices}. */
export interface ServicesOptions {
  /** True: an account with an administrator and nothing else. Default: the demo company. */
  empty?: boolean;
  /** The clock. Default: the machine's. */
  now?: () => Date;
}

/** Makes the services, each with state of its own. */
export function createServices(_options: ServicesOptions = {}): Services {
  throw new Error('pending');
}
