import { randomUUID } from 'node:crypto';
import type {
  GetSecretValueRequest,
  GetSecretValueResponse,
  PutSecretValueRequest,
  PutSecretValueResponse,
} from '@aws-sdk/client-secrets-manager';
import { authorizeKey, keyArnOf } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { AwsError } from '../../wire/types';
import {
  findSecret,
  invalidParameter,
  invalidRequest,
  type SecretRecord,
  type SecretVersion,
} from './secrets';

export const CURRENT = 'AWSCURRENT';
const PREVIOUS = 'AWSPREVIOUS';

/** A value as a request gives it. */
interface GivenValue {
  ClientRequestToken?: string;
  SecretString?: string;
  SecretBinary?: Uint8Array;
}

/** In bytes: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const LARGEST = 65_536;

/** Whoever reads or writes a value under a customer's key needs the key too. */
export function authorizeSecretKey(
  call: Call,
  kmsKey: string | undefined,
  ...actions: readonly ('kms:Decrypt' | 'kms:GenerateDataKey')[]
): void {
  for (const action of actions) {
    authorizeKey(call, kmsKey && keyArnOf(call, kmsKey), action);
  }
}

/** A version of a value that was given; undefined where none was. */
export function versionOf(
  call: Call,
  given: GivenValue,
  stages: readonly string[],
): SecretVersion | undefined {
  const { SecretString: text, SecretBinary: binary } = given;
  if (text !== undefined && binary !== undefined) {
    throw invalidParameter(
      "You can't specify both a binary secret value and a string secret value in the same secret.",
    );
  }
  const value = text ?? binary;
  if (value === undefined) {
    return undefined;
  }
  if (Buffer.byteLength(value) > LARGEST) {
    throw invalidParameter(
      `The secret value must have at most ${LARGEST} bytes.`,
    );
  }
  const token = given.ClientRequestToken ?? randomUUID();
  if (token.length < 32 || token.length > 64) {
    throw invalidParameter('ClientRequestToken must be 32-64 characters long.');
  }
  return { versionId: token, stages, createdAt: call.now, text, binary };
}

function isSame(a: SecretVersion, b: SecretVersion): boolean {
  return (
    a.text === b.text &&
    Buffer.compare(a.binary ?? Buffer.alloc(0), b.binary ?? Buffer.alloc(0)) ===
      0
  );
}

/** Gives labels to a version, which others lose. What was current is then the previous one. */
function label(secret: SecretRecord, added: SecretVersion): void {
  const current = secret.versions.find(({ stages }) =>
    stages.includes(CURRENT),
  );
  const taken = new Set(added.stages);
  if (current && taken.has(CURRENT)) {
    taken.add(PREVIOUS);
  }
  secret.versions = secret.versions
    .map(version => ({
      ...version,
      stages: [
        ...version.stages.filter(stage => !taken.has(stage)),
        ...(version === current && taken.has(PREVIOUS) ? [PREVIOUS] : []),
      ],
    }))
    // A version without a label is deprecated, and nobody can find it.
    .filter(({ stages }) => stages.length > 0);
  secret.versions.push(added);
}

export function putSecretValue(
  input: PutSecretValueRequest,
  call: Call,
): PutSecretValueResponse {
  const secret = findSecret(call, input);
  const added = versionOf(call, input, input.VersionStages ?? [CURRENT]);
  if (!added) {
    throw invalidRequest(
      'You must provide either SecretString or SecretBinary.',
    );
  }
  authorizeSecretKey(call, secret.kmsKey, 'kms:GenerateDataKey', 'kms:Decrypt');
  const { versionId } = added;
  const before = secret.versions.find(each => each.versionId === versionId);
  if (before && !isSame(before, added)) {
    throw new AwsError(
      'ResourceExistsException',
      `You can't use ClientRequestToken ${versionId} because that value is already in use for a version of secret ${secret.arn}.`,
    );
  }
  if (!before) {
    label(secret, added);
    secret.changedAt = call.now;
  }
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: versionId,
    VersionStages: [...(before ?? added).stages],
  };
}

export function getSecretValue(
  input: GetSecretValueRequest,
  call: Call,
): GetSecretValueResponse {
  const { VersionId, VersionStage } = input;
  const secret = findSecret(call, input, {
    keys: {
      ...(VersionId !== undefined && { 'secretsmanager:VersionId': VersionId }),
      ...(VersionStage !== undefined && {
        'secretsmanager:VersionStage': VersionStage,
      }),
    },
  });
  const stage = VersionStage ?? (VersionId === undefined ? CURRENT : undefined);
  const version = secret.versions.find(
    ({ versionId, stages }) =>
      (VersionId === undefined || versionId === VersionId) &&
      (stage === undefined || stages.includes(stage)),
  );
  if (!version) {
    throw new AwsError(
      'ResourceNotFoundException',
      `Secrets Manager can't find the specified secret value for ${
        VersionId === undefined
          ? `staging label: ${stage}`
          : `VersionId: ${VersionId}`
      }`,
    );
  }
  authorizeSecretKey(call, secret.kmsKey, 'kms:Decrypt');
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.versionId,
    SecretString: version.text,
    SecretBinary: version.binary,
    VersionStages: [...version.stages],
    CreatedDate: version.createdAt,
  };
}
