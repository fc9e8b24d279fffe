/**
 * The domain of the pod-identity plugins: types, readings, writings, permissions and the API client.
 *
 * @packageDocumentation
 */
export { POD_IDENTITY_ANNOTATION } from './annotation';
export * from './model';
export * from './permissions';
export * from './subject';
export * from './services';
export type { Told } from './words/told';
export * from './see';
export * from './ask';
export * from './grant';
export * from './api';
