import type { AwsServiceModule } from '../aws/module';
import { modules } from '../aws/modules';
import type { WireRequest } from '../wire';
import type { Credential } from './credentials/Credential';

const signingNames = new Map(
  modules.flatMap(module =>
    [module.name, ...(module.requests?.signedAs ?? [])].map(
      name => [name, module] as const,
    ),
  ),
);

const fallback = modules.find(({ requests }) => requests?.takesAnyUnsigned);

/** The service a request is for, by the scope it was signed for, or else by its form; undefined if that service is not served. */
export function serviceOf(
  request: WireRequest,
  credential?: Credential,
): AwsServiceModule | undefined {
  return credential
    ? signingNames.get(credential.service)
    : modules.find(({ requests }) => requests?.takesUnsigned?.(request)) ??
        fallback;
}
