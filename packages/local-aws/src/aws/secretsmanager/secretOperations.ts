import type {
  CreateSecretRequest,
  CreateSecretResponse,
  DeleteSecretRequest,
  DeleteSecretResponse,
  DescribeSecretRequest,
  DescribeSecretResponse,
  ListSecretsRequest,
  ListSecretsResponse,
  Tag,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-secrets-manager';
import { authorize, authorizeResource } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { pageAfter } from '../../platform/paging';
import { requestTagKeys } from '../../platform/tags';
import { AwsError } from '../../wire/types';
import {
  findSecret,
  invalidParameter,
  invalidRequest,
  newSecretArn,
  secretStores,
  type SecretRecord,
} from './secrets';
import { authorizeSecretKey, CURRENT, versionOf } from './values';

const DAY = 86_400_000;
const MAX_TAGS = 50;

/** A name of a secret. @throws AwsError where it cannot be one */
export function checkSecretName(name: string | undefined): string {
  if (!/^[\w/+=.@-]{1,512}$/.test(name ?? '')) {
    throw invalidParameter(
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    );
  }
  return name!;
}

function tagsOf(tags: readonly Tag[] | undefined): Map<string, string> {
  return new Map((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

function checkTags(tags: ReadonlyMap<string, string>): void {
  if (tags.size > MAX_TAGS) {
    throw invalidParameter(`The number of tags must be at most ${MAX_TAGS}.`);
  }
  if ([...tags.keys()].some(key => key === '' || /^aws:/i.test(key))) {
    throw invalidParameter('The key of a tag is not valid.');
  }
}

/** What is asked for already, where it was asked with the same token. */
function madeBefore(
  secret: SecretRecord,
  { ClientRequestToken }: CreateSecretRequest,
): CreateSecretResponse {
  if (secret.deletedAt) {
    throw invalidRequest(
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
    );
  }
  const { name, arn, versions } = secret;
  if (!versions.some(({ versionId }) => versionId === ClientRequestToken)) {
    throw new AwsError(
      'ResourceExistsException',
      `The operation failed because the secret ${name} already exists.`,
    );
  }
  return { ARN: arn, Name: name, VersionId: ClientRequestToken };
}

export function createSecret(
  input: CreateSecretRequest,
  call: Call,
): CreateSecretResponse {
  const name = checkSecretName(input.Name);
  const { accountId, region } = call;
  const arn = newSecretArn(call, name);
  const tags = tagsOf(input.Tags);
  const keys = {
    'secretsmanager:Name': name,
    ...requestTagKeys(Object.fromEntries(tags)),
  };
  const place = { arn, accountId };
  authorizeResource(call, 'secretsmanager:CreateSecret', place, keys);
  if (tags.size > 0) {
    authorizeResource(call, 'secretsmanager:TagResource', place, keys);
  }
  checkTags(tags);
  const version = versionOf(call, input, [CURRENT]);
  if (version) {
    const { KmsKeyId } = input;
    authorizeSecretKey(call, KmsKeyId, 'kms:GenerateDataKey', 'kms:Decrypt');
  }
  const secrets = secretStores.of(call.state, { accountId, region });
  const before = secrets.get(name);
  if (before) {
    return madeBefore(before, input);
  }
  secrets.set(name, {
    name,
    arn,
    accountId,
    description: input.Description,
    kmsKey: input.KmsKeyId,
    createdAt: call.now,
    changedAt: call.now,
    versions: version ? [version] : [],
    tags,
  });
  return { ARN: arn, Name: name, VersionId: version?.versionId };
}

function stagesOf({ versions }: SecretRecord): Record<string, string[]> {
  return Object.fromEntries(
    versions.map(({ versionId, stages }) => [versionId, [...stages]]),
  );
}

/** What describing and listing both say of a secret. */
function secretView(secret: SecretRecord) {
  return {
    ARN: secret.arn,
    Name: secret.name,
    Description: secret.description,
    KmsKeyId: secret.kmsKey,
    LastChangedDate: secret.changedAt,
    CreatedDate: secret.createdAt,
    DeletedDate: secret.deletedAt,
    Tags: [...secret.tags].map(([Key, Value]) => ({ Key, Value })),
  };
}

export function describeSecret(
  input: DescribeSecretRequest,
  call: Call,
): DescribeSecretResponse {
  const secret = findSecret(call, input, { deleted: 'too' });
  return { ...secretView(secret), VersionIdsToStages: stagesOf(secret) };
}

export function listSecrets(
  input: ListSecretsRequest,
  call: Call,
): ListSecretsResponse {
  authorize(call, { action: 'secretsmanager:ListSecrets', resource: '*' });
  const { MaxResults: limit = 100, NextToken, IncludePlannedDeletion } = input;
  if (!(limit >= 1 && limit <= 100)) {
    throw invalidParameter('MaxResults must be between 1 and 100.');
  }
  const secrets = [...secretStores.of(call.state, call).values()].filter(
    ({ deletedAt }) => !deletedAt || IncludePlannedDeletion,
  );
  const { items, next } = pageAfter(secrets, {
    limit,
    token: NextToken,
    keyOf: ({ name }) => name,
    invalidToken: () =>
      new AwsError('InvalidNextTokenException', 'Invalid NextToken.'),
  });
  return {
    SecretList: items.map(secret => ({
      ...secretView(secret),
      SecretVersionsToStages: stagesOf(secret),
    })),
    NextToken: next,
  };
}

/** A secret that is marked for deletion stays so: nothing is restored here, and none is gone before it is deleted by force. */
export function deleteSecret(
  input: DeleteSecretRequest,
  call: Call,
): DeleteSecretResponse {
  const { RecoveryWindowInDays: days, ForceDeleteWithoutRecovery } = input;
  const secret = findSecret(call, input, { deleted: 'too' });
  if (ForceDeleteWithoutRecovery && days !== undefined) {
    throw invalidParameter(
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    );
  }
  const window = days ?? 30;
  if (!(window >= 7 && window <= 30)) {
    throw invalidParameter(
      'RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    );
  }
  if (secret.deletedAt && !ForceDeleteWithoutRecovery) {
    throw invalidRequest(
      "You can't perform this operation on the secret because it was already scheduled for deletion.",
    );
  }
  const { name, arn, accountId } = secret;
  if (ForceDeleteWithoutRecovery) {
    const { region } = call;
    secretStores.of(call.state, { accountId, region }).delete(name);
    return { ARN: arn, Name: name, DeletionDate: call.now };
  }
  secret.deletedAt = new Date(call.now.getTime() + window * DAY);
  return { ARN: arn, Name: name, DeletionDate: secret.deletedAt };
}

export function tagResource(input: TagResourceRequest, call: Call): object {
  const added = tagsOf(input.Tags);
  const keys = requestTagKeys(Object.fromEntries(added));
  const secret = findSecret(call, input, { keys });
  const tags = new Map([...secret.tags, ...added]);
  checkTags(tags);
  secret.tags = tags;
  return {};
}

export function untagResource(input: UntagResourceRequest, call: Call): object {
  const { TagKeys = [] } = input;
  const keys = { 'aws:TagKeys': TagKeys };
  const secret = findSecret(call, input, { keys });
  TagKeys.forEach(key => secret.tags.delete(key));
  return {};
}
