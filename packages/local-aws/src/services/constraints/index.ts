export { checkNumber } from './checkNumber';
export { checkText, type TextLimits } from './checkText';
export { validationError } from './validationError';
