export { DocumentError } from './DocumentError';
export { Field } from './Field';
