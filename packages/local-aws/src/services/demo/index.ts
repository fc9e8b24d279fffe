export { demoSeed } from './demoSeed';
