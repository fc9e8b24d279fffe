export * from './types';
export { createServices, type ServicesOptions } from './createServices';
export {
  createServiceAccountToken,
  type ServiceAccountTokenOptions,
} from './eksAuth';
export type * from './seed/SeedDocument';
export type { Propagation, SavedState } from './state';
