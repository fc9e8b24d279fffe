import { modules } from '../../../src/aws/modules';
import { eksAuthClient } from './eksAuthClient';
import type { Send } from './Send';
import { sendWith } from './sendWith';

/** What only the client of S3 takes: the others have no such settings. */
const s3Settings = {
  forcePathStyle: true,
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
};

/** The SDK's own clients, unchanged, each pointed at an endpoint. */
export function sdkClients(endpoint: string): Record<string, Send> {
  const settings = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'mirror', secretAccessKey: 'secret' },
    maxAttempts: 1,
    // Labels of the host have no place in an address.
    disableHostPrefix: true,
    // Addresses of queues have no place here.
    useQueueUrlAsEndpoint: false,
    ...s3Settings,
  };
  return Object.fromEntries(
    modules.map(({ name, source }) => {
      const { client: Client, schemas } = source();
      return [
        name,
        Client
          ? sendWith(new Client(settings), schemas)
          : eksAuthClient(endpoint),
      ];
    }),
  );
}
