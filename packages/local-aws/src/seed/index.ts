export * from './reading';
export type { SeedAccountPlace, SeedPlace } from './SeedPlace';
export type { SeedPolicyDocument, SeedTime } from './SeedValues';
export { listOf, type SeedReader, type SeedReaders } from './SeedReaders';
