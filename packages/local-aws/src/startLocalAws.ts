import { createLocalAws, type LocalAws, type LocalAwsOptions } from './server';
import { createServices, type ServicesOptions } from './services';
import { readStateFile } from './stateFile';

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

function servicesOf(options: StartOptions) {
  const services = createServices(options);
  const { stateFile } = options;
  const saved = stateFile === undefined ? undefined : readStateFile(stateFile);
  if (saved !== undefined) {
    try {
      services.load(saved);
    } catch (error) {
      throw new Error(
        `The state file ${stateFile} cannot be used: ${
          (error as Error).message
        }. Move it away to begin anew.`,
        { cause: error },
      );
    }
  }
  return services;
}

/**
 * Starts an embedded AWS with the services of this package. Credentials `test` / `test` are its administrator.
 * @public
 * @throws Error that says what cannot be used: seed, state file, faults, limits or port
 */
export async function startLocalAws(
  options: StartOptions = {},
): Promise<LocalAws> {
  const aws = createLocalAws({ ...options, services: servicesOf(options) });
  await aws.listen(options.port, options.host);
  return aws;
}
