export { seedDemo } from './seedDemo';
