export { prepareQuestion } from './prepareQuestion';
export * from './types';
