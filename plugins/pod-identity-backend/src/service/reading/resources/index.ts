export { adapters } from './adapters';
export type { ResourceList } from './ResourceAdapter';
export { ResourceReader, type ResourceReading } from './ResourceReader';
