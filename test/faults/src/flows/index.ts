export { associationFlows } from './associationFlows';
export type { Flow, ReadingFlow } from './Flow';
export { readingFlows } from './readingFlows';
export { roleFlows } from './roleFlows';
