export type { TrailEvent } from './TrailEvent';
export { TrailStore, trails } from './TrailStore';
