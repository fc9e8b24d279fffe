import { findModule } from '../../../src/aws/modules';
import type { SdkClientClass } from '../../../src/wire';
import type { TestAws, TestCredentials } from '../../../src/__testUtils__';
import { eksAuthClient, sendWith, type Send } from '../../wire/__testUtils__';

/** Whose call it is, and where. */
interface Sender {
  credentials?: TestCredentials;
  region?: string;
}

/** The SDK's client of a service, and its operations by name. */
export function clientByName(
  aws: TestAws,
  service: string,
  { credentials, region }: Sender = {},
): { client?: InstanceType<SdkClientClass>; send: Send } {
  const module = findModule(service);
  if (!module) {
    throw new Error(`${service} is not served`);
  }
  const { client: Client, schemas } = module.source();
  if (!Client) {
    return { send: eksAuthClient(aws.url) };
  }
  // Only the client of S3 takes the last of these.
  const settings = {
    ...aws.settings(credentials, region),
    forcePathStyle: true,
  };
  const client = new Client(settings);
  return { client, send: sendWith(client, schemas) };
}
