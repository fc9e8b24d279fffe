export { ASSOCIATION_ID_LENGTH, associationId } from './associationId';
export { iamId } from './iamId';
export { randomText } from './randomText';
