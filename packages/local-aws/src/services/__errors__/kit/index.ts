export { byCode, byStatus, throttled } from './faultCases';
export { directCall } from './directCall';
export { describeErrors } from './describeErrors';
export { documentedErrors, implementedOperations } from './documentedErrors';
export {
  NO_SOURCE,
  type ErrorBook,
  type ErrorCase,
  type ErrorCases,
  type FaultCases,
  type Reason,
} from './ErrorCase';
export { mergeCases } from './mergeCases';
