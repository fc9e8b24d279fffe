export { seedTable } from './seedTable';
