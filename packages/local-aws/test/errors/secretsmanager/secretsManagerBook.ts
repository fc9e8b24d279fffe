import {
  CreateSecretCommand,
  DeleteSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { permissions, type TestAws } from '../../../src/__testUtils__';
import {
  byStatus,
  documentedErrors,
  NO_SOURCE,
  type ErrorBook,
  type ErrorCase,
  type ErrorCases,
} from '../kit';

const SecretId = 'orders';
const token = 'a'.repeat(32);

async function prepare(aws: TestAws): Promise<void> {
  const client = new SecretsManagerClient(aws.settings());
  for (const Name of ['orders', 'gone']) {
    await client.send(
      new CreateSecretCommand({
        Name,
        SecretString: 'x',
        ClientRequestToken: token,
      }),
    );
  }
  await client.send(new DeleteSecretCommand({ SecretId: 'gone' }));
}

function noSecret(input: object = {}): ErrorCase {
  return {
    error: 'ResourceNotFoundException',
    when: 'there is no such secret',
    input: { SecretId: 'absent', ...input },
    message: "Secrets Manager can't find the specified secret.",
    source: NO_SOURCE,
  };
}

function noId(input: object = {}): ErrorCase {
  return {
    error: 'InvalidParameterException',
    when: 'the id is empty',
    input: { SecretId: '', ...input },
    message: 'You must provide a SecretId.',
    source: NO_SOURCE,
  };
}

function refused(
  [error, when]: readonly [error: string, when: string],
  input: object,
  message: string | RegExp,
): ErrorCase {
  return { error, when, input, message, source: NO_SOURCE };
}

function onSecret(input: object = {}): ErrorCase[] {
  return [
    noSecret(input),
    refused(
      ['InvalidRequestException', 'the secret is marked for deletion'],
      { SecretId: 'gone', ...input },
      "You can't perform this operation on the secret because it was marked for deletion.",
    ),
    noId(input),
  ];
}

function policy(Principal: unknown): string {
  return permissions({
    Principal,
    Action: 'secretsmanager:GetSecretValue',
    Resource: '*',
  });
}

const everybody = { ResourcePolicy: policy('*') };

const cases: ErrorCases = {
  CreateSecret: [
    refused(
      ['ResourceExistsException', 'there is one'],
      { Name: 'orders' },
      'The operation failed because the secret orders already exists.',
    ),
    refused(
      [
        'InvalidRequestException',
        'the one of this name is marked for deletion',
      ],
      { Name: 'gone' },
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
    ),
    refused(
      ['InvalidParameterException', 'the name has a blank'],
      { Name: 'a b' },
      /^Invalid name\./,
    ),
  ],
  DescribeSecret: [noSecret(), noId()],
  GetSecretValue: [
    ...onSecret(),
    refused(
      ['ResourceNotFoundException', 'no version has the label'],
      { SecretId, VersionStage: 'AWSPREVIOUS' },
      "Secrets Manager can't find the specified secret value for staging label: AWSPREVIOUS",
    ),
  ],
  PutSecretValue: [
    ...onSecret({ SecretString: 'x' }),
    refused(
      ['InvalidRequestException', 'there is no value'],
      { SecretId },
      'You must provide either SecretString or SecretBinary.',
    ),
    refused(
      ['ResourceExistsException', 'the token is that of another value'],
      { SecretId, SecretString: 'other', ClientRequestToken: token },
      /^You can't use ClientRequestToken a+ because that value is/,
    ),
  ],
  ListSecrets: [
    refused(
      ['InvalidNextTokenException', 'the token of the next page is made up'],
      { NextToken: 'made-up' },
      'Invalid NextToken.',
    ),
    refused(
      ['InvalidParameterException', 'a page is to have more than 100'],
      { MaxResults: 101 },
      'MaxResults must be between 1 and 100.',
    ),
  ],
  PutResourcePolicy: [
    ...onSecret(everybody),
    refused(
      [
        'MalformedPolicyDocumentException',
        'the policy names a role that does not exist',
      ],
      {
        SecretId,
        ResourcePolicy: policy({
          AWS: 'arn:aws:iam::111122223333:role/absent',
        }),
      },
      'This resource policy contains an unsupported principal.',
    ),
    refused(
      ['PublicPolicyException', 'a policy for everybody is to be blocked'],
      { SecretId, BlockPublicPolicy: true, ...everybody },
      /^You must set BlockPublicPolicy to false/,
    ),
  ],
  GetResourcePolicy: onSecret(),
  DeleteResourcePolicy: onSecret(),
  DeleteSecret: [
    noSecret(),
    refused(
      ['InvalidRequestException', 'it is marked for deletion already'],
      { SecretId: 'gone' },
      "You can't perform this operation on the secret because it was already scheduled for deletion.",
    ),
    refused(
      ['InvalidParameterException', 'the window is too short'],
      { SecretId, RecoveryWindowInDays: 6 },
      'RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    ),
  ],
  TagResource: onSecret({ Tags: [{ Key: 'team', Value: 'orders' }] }),
  UntagResource: onSecret({ TagKeys: ['team'] }),
};

/** What is known of the errors of Secrets Manager. */
export const secretsManagerBook: ErrorBook = {
  title: 'Secrets Manager',
  service: 'secretsmanager',
  documented: documentedErrors('secretsmanager', 'secrets-manager'),
  common: [],
  prepare,
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html#API_GetSecretValue_Errors
  statuses: {
    AccessDeniedException: 400,
    InternalServiceError: 500,
    InvalidNextTokenException: 400,
    InvalidParameterException: 400,
    InvalidRequestException: 400,
    MalformedPolicyDocumentException: 400,
    PublicPolicyException: 400,
    ResourceExistsException: 400,
    ResourceNotFoundException: 400,
  },
  cases,
  denied: {
    error: 'AccessDeniedException',
    inputOf: operation =>
      operation === 'ListSecrets'
        ? {}
        : { ...cases[operation][0].input, Name: 'orders', SecretId },
  },
  faults: { InternalServiceError: byStatus(500) },
  reasons: [
    ...['DecryptionFailure', 'EncryptionFailure'].map(error => ({
      error,
      because: 'KMS is not served, and every key is taken to be usable',
    })),
    {
      error: 'LimitExceededException',
      because: 'no limit of secrets or versions is imitated',
    },
    {
      error: 'MalformedPolicyDocumentException',
      operations: ['CreateSecret'],
      because: 'no policy is given to it',
    },
    {
      error: 'PreconditionNotMetException',
      because: 'it is for secrets that other services manage',
    },
    {
      error: 'ResourceNotFoundException',
      operations: ['CreateSecret'],
      because: 'it is for a key that does not exist, and KMS is not served',
    },
    {
      error: 'InvalidRequestException',
      operations: ['ListSecrets'],
      because: 'it is about the state of a secret, and this is about none',
    },
  ],
};
