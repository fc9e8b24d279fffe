import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createServices } from '../../../src/services/createServices';

const THROWS = /@throws \{@link (\w+)\} \((?:client|server) fault\)/g;

/** The errors on an operation's page, as the SDK's client repeats them above its command. */
function errorsOf(folder: string, operation: string): ReadonlySet<string> {
  const text = readFileSync(join(folder, `${operation}Command.d.ts`), 'utf8');
  return new Set(Array.from(text.matchAll(THROWS), ([, error]) => error));
}

/** The operations of a service that are implemented. */
export function implementedOperations(service: string): string[] {
  return Object.keys(createServices({ empty: true }).operations[service]);
}

/** The operations of a service that are implemented, each with its documented errors. */
export function documentedErrors(
  service: string,
  clientName = service,
): Map<string, ReadonlySet<string>> {
  const client = require.resolve(`@aws-sdk/client-${clientName}/package.json`);
  const folder = join(dirname(client), 'dist-types', 'commands');
  return new Map(
    implementedOperations(service).map(operation => [
      operation,
      errorsOf(folder, operation),
    ]),
  );
}
