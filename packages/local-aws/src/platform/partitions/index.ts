export { isRegion, partitionOfRegion, type Partition } from './partitions';
