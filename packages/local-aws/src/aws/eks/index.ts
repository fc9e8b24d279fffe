export { eksOperations } from './eksOperations';
