export * from './types';
export { evaluate } from './evaluate';
