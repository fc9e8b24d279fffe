export type { Flow, ReadingFlow } from './Flow';
export { associationFlows, roleFlows } from './grantingFlows';
export { readingFlows } from './readingFlows';
