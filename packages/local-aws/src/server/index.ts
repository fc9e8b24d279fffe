export { createLocalAws, type LocalAwsOptions } from './createLocalAws';
export type { LocalAws } from './LocalAws';
