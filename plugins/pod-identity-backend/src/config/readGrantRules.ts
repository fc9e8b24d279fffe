import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  intentKinds,
  limitedResources,
  sessionTagSources,
  type GrantRule,
  type LimitName,
  type TagKeyRule,
} from 'backstage-plugin-pod-identity-common';
import { ownerRefOf } from './ownerRefOf';
import { readClusterArns } from './readNamespaces';
import type { ClusterConfig } from './types';

const accesses = [
  ...new Set(
    intentKinds
      .flatMap(({ members }) => Object.values(members))
      .flatMap(schema => (schema.type === 'array' ? schema.items.enum : [])),
  ),
];

const KEYS = [
  'owners',
  'clusters',
  'namespaces',
  'serviceAccounts',
  'kinds',
  'access',
  ...limitedResources.map(({ limit }) => limit),
  'prefixes',
  'tagKeys',
];

/** Reads `podIdentity.grants.rules`. A rule without tag keys of its own has those of all. Throws an InputError that names the key. */
export function readGrantRules(
  configs: readonly Config[],
  {
    clusters,
    tagKeys,
  }: {
    clusters: readonly ClusterConfig[];
    tagKeys: GrantRule['tagKeys'];
  },
): GrantRule[] {
  return configs.map((config, index) => {
    const key = `podIdentity.grants.rules[${index}]`;
    refuseUnknownKeys(config, key, KEYS);
    const resources = readResources(config, key);
    if (!Object.values(resources).some(patterns => patterns.length > 0)) {
      throw new InputError(
        `${key}: it opens no resource; list ${limitedResources
          .map(({ limit }) => limit)
          .join(', ')}`,
      );
    }
    return {
      owners: config.getOptionalStringArray('owners')?.map(owner => {
        try {
          return ownerRefOf(owner);
        } catch (error) {
          throw new InputError(`${key}.owners: ${(error as Error).message}`);
        }
      }),
      clusterArns: config.getOptionalStringArray('clusters')?.flatMap(name => {
        try {
          return readClusterArns(name, clusters);
        } catch (error) {
          throw new InputError(`${key}.${(error as Error).message}`);
        }
      }),
      namespaces: config.getOptionalStringArray('namespaces'),
      serviceAccounts: config.getOptionalStringArray('serviceAccounts'),
      kinds: readWords(config, `${key}.kinds`, {
        known: intentKinds.map(({ kind }) => kind),
      }),
      access: readWords(config, `${key}.access`, { known: accesses }),
      resources,
      prefixes: config.getOptionalStringArray('prefixes'),
      tagKeys: config.has('tagKeys') ? readTagKeys(config, key) : tagKeys,
    };
  });
}

/** Reads `tagKeys` of a config object. */
export function readTagKeys(
  parent: Config,
  parentKey: string,
): Record<string, TagKeyRule> {
  if (Array.isArray(parent.getOptional('tagKeys'))) {
    throw new InputError(
      `${parentKey}.tagKeys: say of each key where its value comes from, as in my-namespace: { from: namespace }`,
    );
  }
  const config = parent.getOptionalConfig('tagKeys');
  return Object.fromEntries(
    Object.entries(config?.get<object>() ?? {}).map(([tagKey, given]) => {
      const key = `${parentKey}.tagKeys.${tagKey}`;
      const {
        from,
        values = [],
        ...others
      } = Object(given) as {
        from?: unknown;
        values?: unknown;
      };
      const [unknown] = Object.keys(others);
      if (unknown !== undefined) {
        throw new InputError(
          `${key}: unknown key '${unknown}'; a tag key has from and values`,
        );
      }
      const source = sessionTagSources.find(one => one === from);
      if (from !== undefined && !source) {
        throw new InputError(
          `${key}.from: '${from}' is none of ${sessionTagSources.join(
            ', ',
          )}; fixed values are listed under values`,
        );
      }
      if (
        !Array.isArray(values) ||
        values.some(value => typeof value !== 'string') ||
        (!source && values.length === 0)
      ) {
        throw new InputError(
          `${key}: say where the value comes from, as in { from: namespace }, or which fixed values are open, as in { values: [public] }`,
        );
      }
      return [tagKey, { from: source, values: values as string[] }];
    }),
  );
}

/** Throws an InputError for the first key of a config object that nothing reads. */
export function refuseUnknownKeys(
  config: Config,
  key: string,
  known: readonly string[],
): void {
  const unknown = config.keys().find(one => !known.includes(one));
  if (unknown !== undefined) {
    throw new InputError(
      `${key}: unknown key '${unknown}'; it has ${known.join(', ')}`,
    );
  }
}

function readResources(
  config: Config,
  key: string,
): Record<LimitName, string[]> {
  return Object.fromEntries(
    limitedResources.map(({ limit, noun, characters }) => {
      const patterns = config.getOptionalStringArray(limit) ?? [];
      const legal = new RegExp(
        `^(?:[${characters}*?]|\\{(?:owner|namespace)\\})+$`,
      );
      const wrong = patterns.find(pattern => !legal.test(pattern));
      if (wrong !== undefined) {
        throw new InputError(
          `${key}.${limit}: '${wrong}' is not a pattern of ${noun} names: give a name, without arn, in which * and ? are wildcards and {owner} and {namespace} stand for those of the service account`,
        );
      }
      return [limit, patterns];
    }),
  ) as Record<LimitName, string[]>;
}

function readWords(
  config: Config,
  key: string,
  { known }: { known: readonly string[] },
): string[] | undefined {
  const words = config.getOptionalStringArray(
    key.slice(key.lastIndexOf('.') + 1),
  );
  const wrong = words?.find(word => !known.includes(word));
  if (wrong !== undefined) {
    throw new InputError(`${key}: '${wrong}' is none of ${known.join(', ')}`);
  }
  return words;
}
