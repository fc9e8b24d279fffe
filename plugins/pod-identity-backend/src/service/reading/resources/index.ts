export { adapters } from './adapters';
export { ResourceReader, type ResourceReading } from './ResourceReader';
