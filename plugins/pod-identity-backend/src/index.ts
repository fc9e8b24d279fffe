/**
 * Reads and grants the AWS access of EKS workloads.
 *
 * @packageDocumentation
 */
export { podIdentityPlugin as default } from './plugin';
