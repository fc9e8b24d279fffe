/**
 * An embedded AWS for EKS Pod Identity.
 *
 * @packageDocumentation
 */
export type { LocalAwsAdmin, ServerInfo } from './server/admin';
export { runCli } from './cli';
export * from './server';
export * from './services';
export { startLocalAws, type StartOptions } from './startLocalAws';
export { AwsError } from './wire';
