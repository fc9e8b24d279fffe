export * from './types';
export { createServices, type ServicesOptions } from './createServices';
