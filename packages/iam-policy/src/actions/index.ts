/**
 * What AWS documents of its actions: access levels, resource types, condition keys. A separate entry point for Node.js,
 * because the data is large and read from disk. No decision depends on it.
 *
 * @packageDocumentation
 */
export { loadActions } from './loadActions';
export * from './types';
