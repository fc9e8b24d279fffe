/**
 * What AWS documents of its actions: access levels, resource types, condition keys. Apart from the evaluator, whose
 * decisions do not depend on it, because the data is large and is read from disk: for Node.js.
 *
 * @packageDocumentation
 */
export { loadActions } from './loadActions';
export * from './types';
