/**
 * Shows the AWS access of EKS workloads on catalog entity pages, and lets templates ask for it.
 *
 * @packageDocumentation
 */
export { podIdentityPlugin, podIdentityPlugin as default } from './plugin';
export { podIdentityApiRef } from './api/podIdentityApiRef';
