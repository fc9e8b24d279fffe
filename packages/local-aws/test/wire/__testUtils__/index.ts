export { eksAuthClient } from './eksAuthClient';
