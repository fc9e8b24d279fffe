export { isPublicBucketPolicy } from './isPublicBucketPolicy';
