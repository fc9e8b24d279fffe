export { describeErrors } from './describeErrors';
export { documentedErrors, implementedOperations } from './documentedErrors';
export {
  OWN_WORDS,
  type ErrorBook,
  type ErrorCase,
  type ErrorCases,
  type Reason,
} from './ErrorCase';
