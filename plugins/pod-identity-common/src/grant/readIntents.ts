import { parsePolicy, type PolicyStatement } from 'iam-policy';
import type {
  AccessIntent,
  RolePolicy,
  S3ByTagsIntent,
  S3PrefixIntent,
  TagValueSource,
} from '../model';
import { sessionVariables } from '../subject/names/sessionVariables';
import { normaliseIntents } from './normaliseIntents';
import { samePolicy } from './samePolicy';
import { objectActions, writeIntent } from './writeIntent';
import { afterPrefix } from '../subject/session/tagKnowledge';

/**
 * What policies give, told as intents.
 *
 * @public
 */
export interface IntentReading {
  /** In one form: prefixes once each, tags by key. */
  intents: AccessIntent[];
  /** Names of the policies that say something that no intent says. */
  others: string[];
}

/**
 * Reads policies back into the intents that they were written from; the inverse of `writePermissionPolicies`.
 * A policy reads as an intent only where writing the intent gives what the policy says, so nothing is read into it.
 *
 * @public
 */
export function readIntents(
  policies: readonly Pick<RolePolicy, 'name' | 'document'>[],
): IntentReading {
  const readings = policies.map(({ name, document }) => ({
    name,
    intent: document === undefined ? undefined : readIntent(document),
  }));
  return {
    intents: normaliseIntents(
      readings.flatMap(({ intent }) => (intent ? [intent] : [])),
    ),
    others: readings.filter(({ intent }) => !intent).map(({ name }) => name),
  };
}

function readIntent(text: string): AccessIntent | undefined {
  const statements = parsePolicy(text).document?.statements ?? [];
  const place = placeOf(statements);
  if (!place) {
    return undefined;
  }
  const candidate =
    guessByTags(statements, place.bucket) ??
    guessPrefix(statements, place.bucket, place.key);
  return candidate &&
    samePolicy(JSON.stringify(writeIntent(candidate, place.partition)), text)
    ? candidate
    : undefined;
}

/** Partition, bucket and key pattern of the resource that names the most. */
function placeOf(
  statements: readonly PolicyStatement[],
): { partition: string; bucket: string; key?: string } | undefined {
  const [longest] = statements
    .flatMap(({ resource }) => resource?.values ?? [])
    .sort((a, b) => b.length - a.length);
  const match = /^arn:([^:]+):s3:::([^/]+)(?:\/(.+))?$/.exec(longest ?? '');
  return match
    ? { partition: match[1], bucket: match[2], key: match[3] }
    : undefined;
}

function guessByTags(
  [statement]: readonly PolicyStatement[],
  bucket: string,
): S3ByTagsIntent | undefined {
  const tags = statement.conditions.flatMap(({ key, values }) => {
    const tagKey = afterPrefix(key, 's3:ExistingObjectTag/');
    return tagKey === undefined ? [] : [[tagKey, sourceOf(values[0])] as const];
  });
  return tags.length
    ? { kind: 's3-read-by-tags', bucket, tags: Object.fromEntries(tags) }
    : undefined;
}

function sourceOf(value: string): TagValueSource {
  const variable = Object.entries(sessionVariables).find(
    ([, text]) => text === value,
  );
  return variable
    ? { from: variable[0] as keyof typeof sessionVariables }
    : { from: 'literal', value };
}

function guessPrefix(
  statements: readonly PolicyStatement[],
  bucket: string,
  key: string | undefined,
): S3PrefixIntent | undefined {
  const listed = statements
    .flatMap(({ conditions }) => conditions)
    .find(condition => condition.key === 's3:prefix')?.values[0];
  const pattern = key ?? listed;
  if (!pattern?.endsWith('/*')) {
    return undefined;
  }
  const actions = statements.flatMap(({ action }) => action.values);
  const objects = Object.entries(objectActions)
    .filter(([, action]) => actions.includes(action))
    .map(([access]) => access as keyof typeof objectActions);
  return {
    kind: 's3-prefix',
    bucket,
    prefix: pattern.slice(0, -2),
    access: [...(listed === undefined ? [] : ['list' as const]), ...objects],
  };
}
