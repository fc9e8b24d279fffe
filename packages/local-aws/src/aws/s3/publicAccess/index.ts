export { checkPublicPolicy } from './checkPublicPolicy';
export { isPublicPolicy } from './isPublicPolicy';
