export { lookupEvents } from './lookupEvents';
