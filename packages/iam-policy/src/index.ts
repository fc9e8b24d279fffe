/**
 * Parses, validates and evaluates AWS IAM policies, and explains each decision.
 *
 * @packageDocumentation
 */
export * from './document';
export * from './evaluate';
export * from './match';
export { isPublicBucketPolicy } from './s3/isPublicBucketPolicy';
