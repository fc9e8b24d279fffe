import { authorizeResource } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { randomText } from '../../platform/ids';
import { REGIONS, Store } from '../../platform/state';
import { tagKeys } from '../../platform/tags';
import { AwsError } from '../../wire/types';

/** A version of a secret's value. */
export interface SecretVersion {
  versionId: string;
  /** Labels such as `AWSCURRENT`; a version without any is on its way out. */
  stages: readonly string[];
  createdAt: Date;
  text?: string;
  binary?: Uint8Array;
}

/** A secret as it is kept. */
export interface SecretRecord {
  name: string;
  /** Ends in six random characters, so that a new secret of the name has another. */
  arn: string;
  accountId: string;
  description?: string;
  /** As it was given: id, ARN or alias. Undefined = the key that AWS manages. */
  kmsKey?: string;
  createdAt: Date;
  changedAt: Date;
  /** When it will be gone. */
  deletedAt?: Date;
  versions: SecretVersion[];
  policy?: string;
  tags: Map<string, string>;
}

/** Secrets of accounts in Regions, by name. */
export const secretStores = new Store(
  REGIONS,
  () => new Map<string, SecretRecord>(),
);

const ALPHABET =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A new ARN for a secret of this name. */
export function newSecretArn(
  place: { partition: string; region: string; accountId: string },
  name: string,
): string {
  const { partition, region, accountId } = place;
  const suffix = randomText(ALPHABET, 6);
  return `arn:${partition}:secretsmanager:${region}:${accountId}:secret:${name}-${suffix}`;
}

export function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}

export function invalidRequest(message: string): AwsError {
  return new AwsError('InvalidRequestException', message);
}

function noSuchSecret(): AwsError {
  return new AwsError(
    'ResourceNotFoundException',
    "Secrets Manager can't find the specified secret.",
  );
}

export const DELETED =
  "You can't perform this operation on the secret because it was marked for deletion.";

/** By name, by ARN, or by an ARN without its random end. */
function lookUp(call: Call, id: string): SecretRecord | undefined {
  const [, region = call.region, accountId = call.accountId, rest = id] =
    /^arn:[^:]+:secretsmanager:([^:]+):(\d{12}):secret:(.+)$/.exec(id) ?? [];
  const secrets = secretStores.of(call.state, { accountId, region });
  const name = rest.replace(/-[A-Za-z0-9]{6}$/, '');
  const whole = secrets.get(name);
  if (id.startsWith('arn:') && whole?.arn === id) {
    return whole;
  }
  const named = secrets.get(rest);
  // Other accounts must give the whole ARN.
  return accountId === call.accountId ? named : undefined;
}

/**
 * The secret that a call is about, after checking that the caller may do this with it. One that is not there is refused as what
 * it was called.
 */
export function findSecret(
  call: Call,
  { SecretId: id }: { SecretId?: string },
  options: {
    keys?: Record<string, string | string[]>;
    /** Whether it may be marked for deletion. */
    deleted?: 'too';
  } = {},
): SecretRecord {
  if (!id) {
    throw invalidParameter('You must provide a SecretId.');
  }
  const found = lookUp(call, id);
  const tags = Object.fromEntries(found?.tags ?? []);
  authorizeResource(
    call,
    `secretsmanager:${call.operation}`,
    found ?? { arn: id, accountId: call.accountId },
    {
      'secretsmanager:SecretId': found?.arn ?? id,
      ...tagKeys('secretsmanager:ResourceTag', tags),
      ...options.keys,
    },
  );
  if (!found) {
    throw noSuchSecret();
  }
  if (found.deletedAt && options.deleted !== 'too') {
    throw invalidRequest(DELETED);
  }
  return found;
}
