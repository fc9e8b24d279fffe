export type { TrailEvent } from './TrailEvent';
export { TrailStore } from './TrailStore';
