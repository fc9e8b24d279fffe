import { createLocalAws, type LocalAws, type LocalAwsOptions } from './server';
import { createServices } from './services';

/**
 * Settings of {@link startLocalAws}.
 * @public
 */
export interface StartOptions extends Omit<LocalAwsOptions, 'services'> {
  /** Default: 0, a free one. */
  port?: number;
  /** Default: `127.0.0.1`. */
  host?: string;
  /** True: an account with nothing in it. Default: the demo account. */
  empty?: boolean;
}

/**
 * Starts an embedded AWS with the services of this package. Credentials `test` / `test` are its administrator.
 * @public
 */
export async function startLocalAws(
  options: StartOptions = {},
): Promise<LocalAws> {
  const { port, host, empty, ...settings } = options;
  const services = createServices({ empty, now: settings.now });
  const aws = createLocalAws({ ...settings, services });
  await aws.listen(port, host);
  return aws;
}
