import type { SdkClientClass } from '../../../src/wire';
import type { Send } from './Send';

/** Sends by an SDK client, with the commands of its package. */
export function sendWith(
  client: InstanceType<SdkClientClass>,
  commands: object,
): Send {
  return (operation, input) => {
    const Command = (commands as Record<string, new (input: object) => never>)[
      `${operation}Command`
    ];
    return client.send(new Command(input));
  };
}
