export { Keyed } from './Keyed';
export { State, type Propagation, type ResourcePolicies } from './State';
export {
  ACCOUNTS,
  EVERYWHERE,
  PARTITIONS,
  REGIONS,
  Store,
  type PartitionPlace,
  type RegionPlace,
  type Scope,
} from './Store';
