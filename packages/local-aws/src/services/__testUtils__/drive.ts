import { AwsError } from '../../wire/types';
import { directCaller } from '../../__testUtils__';
import type { Services } from '../createServices';
import type { Call } from './arbitraryChanges';

/** Makes the calls, each as the first or the second of two accounts. */
export async function drive(services: Services, calls: Call[]): Promise<void> {
  const callers = [
    directCaller(services),
    directCaller(services, {
      accessKeyId: '444455556666',
      region: 'eu-west-1',
    }),
    directCaller(services, { region: 'cn-north-1' }),
  ];
  for (const [at, [service, operation, input]] of calls.entries()) {
    await callers[at % 5 === 0 ? (at / 5) % 3 : 0](
      service,
      operation,
      input,
    ).catch(error => {
      if (!(error instanceof AwsError)) {
        throw error;
      }
    });
  }
}
