export { directCall } from './directCall';
export { faults } from './faultErrors';
export { describeErrors } from './describeErrors';
export { documentedErrors, implementedOperations } from './documentedErrors';
export {
  NO_SOURCE,
  type ErrorBook,
  type ErrorCase,
  type ErrorCases,
  type Reason,
} from './ErrorCase';
export { mergeCases } from './mergeCases';
