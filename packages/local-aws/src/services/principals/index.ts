export { invalidPrincipal } from './invalidPrincipal';
