import { randomUUID } from 'node:crypto';
import type { Field } from '../../document/document';
import { obeying } from '../../platform/constraints';
import {
  readCreated,
  readDocument,
  readText,
  readTexts,
  type SeedPlace,
  type SeedPolicyDocument,
  type SeedTime,
} from '../../seed';
import { checkSecretName } from './secretOperations';
import { newSecretArn, secretStores } from './secrets';
import { CURRENT } from './values';

function readSuffix(field: Field): string {
  const suffix = field.text();
  return /^[A-Za-z0-9]{6}$/.test(suffix)
    ? suffix
    : field.fail('must have six letters or digits');
}

/** A secret with its value. */
export function seedSecret(field: Field, place: SeedPlace): void {
  const members = field.members(
    'name',
    'value',
    'description',
    'policy',
    'kmsKey',
    'suffix',
    'tags',
    'created',
  );
  const name = obeying(members.name, () =>
    checkSecretName(members.name.text()),
  );
  const secrets = secretStores.of(place.state, place);
  if (secrets.has(name)) {
    members.name.fail(`${name} is there twice`);
  }
  const createdAt = readCreated(members.created, place.now);
  const arn = newSecretArn(place, name);
  const suffix = members.suffix.optional(readSuffix) ?? arn.slice(-6);
  const text = members.value.optional(readText);
  secrets.set(name, {
    name,
    arn: `${arn.slice(0, -6)}${suffix}`,
    accountId: place.accountId,
    description: members.description.optional(readText),
    kmsKey: members.kmsKey.optional(each => each.text()),
    createdAt,
    changedAt: createdAt,
    versions:
      text === undefined
        ? []
        : [{ versionId: randomUUID(), stages: [CURRENT], createdAt, text }],
    policy: members.policy.optional(each => readDocument(each, 'resource')),
    tags: new Map(Object.entries(readTexts(members.tags))),
  });
}

/**
 * A secret.
 *
 * @public
 */
export interface SeedSecret {
  name: string;
  /** Default: it has none yet. */
  value?: string;
  description?: string;
  policy?: SeedPolicyDocument;
  /** Key of KMS: id, ARN or alias. Default: the one that AWS manages. */
  kmsKey?: string;
  /** The six characters that its ARN ends in. Default: new ones. */
  suffix?: string;
  tags?: Record<string, string>;
  created?: SeedTime;
}

/**
 * The secrets of an account in a Region.
 *
 * @public
 */
export interface SecretsManagerRegionSeed {
  secrets?: SeedSecret[];
}
