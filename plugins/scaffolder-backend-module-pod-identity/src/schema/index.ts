export { permissionInput } from './permissionInput';
export { serviceAccountInput } from './serviceAccountInput';
export { stepsOutput } from './stepsOutput';
