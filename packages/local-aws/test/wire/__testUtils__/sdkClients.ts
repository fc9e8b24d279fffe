import { modules } from '../../../src/aws/modules';
import { eksAuthClient } from './eksAuthClient';
import type { Send } from './Send';
import { sendWith } from './sendWith';

/** What only the client of a service takes. */
const own: Readonly<Record<string, object>> = {
  s3: {
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  },
  // Addresses of queues are no endpoints here, and what is answered has no digests that fit.
  sqs: { useQueueUrlAsEndpoint: false, md5: false },
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
  };
  return Object.fromEntries(
    modules.map(({ name, source }) => {
      const { client: Client, schemas } = source();
      return [
        name,
        Client
          ? sendWith(new Client({ ...settings, ...own[name] }), schemas)
          : eksAuthClient(endpoint),
      ];
    }),
  );
}
