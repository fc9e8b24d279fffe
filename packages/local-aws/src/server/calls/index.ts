export { CallLog } from './CallLog';
export type { CallRecord } from './CallRecord';
