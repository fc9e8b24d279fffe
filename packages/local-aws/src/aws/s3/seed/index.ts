export { seedBucket } from './seedBucket';
