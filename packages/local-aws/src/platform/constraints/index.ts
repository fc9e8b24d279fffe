export { checkChoice } from './checkChoice';
export { checkNumber } from './checkNumber';
export { checkText, patternText, type TextLimits } from './checkText';
export { obeying } from './obeying';
export { validationError } from './validationError';
