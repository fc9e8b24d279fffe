export { permissionsSchema } from './permissionsSchema';
export { serviceAccountInput } from './serviceAccountInput';
export { stepsOutput } from './stepsOutput';
