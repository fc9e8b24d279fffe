import { createLocalAws, type LocalAws, type LocalAwsOptions } from './server';
import { createServices, type ServicesOptions } from './services';
import { loadStateFile } from './stateFile/stateFile';

/**
 * Settings of {@link startLocalAws}.
 * @public
 */
export interface StartOptions
  extends Omit<LocalAwsOptions, 'services'>,
    ServicesOptions {
  /** Default: 0, a free one. */
  port?: number;
  /** Default: `127.0.0.1`. */
  host?: string;
  /** What is remembered is loaded from this file where it exists, and saved to it when it is closed. */
  stateFile?: string;
}

/**
 * Starts an embedded AWS with the services of this package. Credentials `test` / `test` are its administrator.
 * @public
 * @throws Error that says what cannot be used: seed, state file, faults, limits or port
 */
export async function startLocalAws(
  options: StartOptions = {},
): Promise<LocalAws> {
  const services = createServices(options);
  if (options.stateFile !== undefined) {
    loadStateFile(services, options.stateFile);
  }
  const aws = createLocalAws({ ...options, services });
  await aws.listen(options.port, options.host);
  return aws;
}
