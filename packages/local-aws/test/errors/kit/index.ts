export { byCode, byStatus, throttled } from './faultCases';
export { directCall } from './directCall';
export { inventory } from './inventory';
export { like } from './like';
export { powerless } from './powerless';
export { refusal, setFault } from './refusal';
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
export { clientByName } from './clientByName';
