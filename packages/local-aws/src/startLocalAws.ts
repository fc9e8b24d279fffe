import { createLocalAws, type LocalAws, type LocalAwsOptions } from './server';
import { createServices, type ServicesOptions } from './services';

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
}

/**
 * Starts an embedded AWS with the services of this package. Credentials `test` / `test` are its administrator.
 * @public
 */
export async function startLocalAws(
  options: StartOptions = {},
): Promise<LocalAws> {
  const aws = createLocalAws({ ...options, services: createServices(options) });
  await aws.listen(options.port, options.host);
  return aws;
}
