export type * from './SeedDocument';
export { seedState } from './seedState';
