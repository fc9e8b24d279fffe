export { checkPublicPolicy } from './checkPublicPolicy';
