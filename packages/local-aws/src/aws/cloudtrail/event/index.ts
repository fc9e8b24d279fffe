export { recordTrailEvent } from './recordTrailEvent';
