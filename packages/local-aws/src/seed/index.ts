export * from './reading';
export {
  type SeedAccountPlace,
  type SeedPlace,
  type SeedPolicyDocument,
  type SeedTime,
  listOf,
  type SeedReader,
  type SeedReaders,
} from './types';
