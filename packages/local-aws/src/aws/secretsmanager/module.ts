import type { InputTable } from '../../platform/call';
import { listOf } from '../../seed';
import { sdkSource } from '../../wire';
import {
  type AwsServiceModule,
  byTarget,
  jsonCredentials,
  jsonRefusal,
  TROUBLE_WORDS,
} from '../module';
import * as policies from './policyOperations';
import { savedSecrets } from './saved';
import * as secrets from './secretOperations';
import { secretStores } from './secrets';
import { seedSecret } from './seed';
import * as values from './values';

/** What the operations of Secrets Manager take. Secrets are not copied to other Regions, nor searched. */
const secretsManagerInputs: InputTable = {
  CreateSecret:
    'Name ClientRequestToken Description KmsKeyId SecretBinary SecretString Tags',
  DescribeSecret: 'SecretId',
  GetSecretValue: 'SecretId VersionId VersionStage',
  PutSecretValue:
    'SecretId ClientRequestToken SecretBinary SecretString VersionStages',
  ListSecrets: 'IncludePlannedDeletion MaxResults NextToken',
  DeleteSecret: 'SecretId RecoveryWindowInDays ForceDeleteWithoutRecovery',
  GetResourcePolicy: 'SecretId',
  PutResourcePolicy: 'SecretId ResourcePolicy BlockPublicPolicy',
  DeleteResourcePolicy: 'SecretId',
  TagResource: 'SecretId Tags',
  UntagResource: 'SecretId TagKeys',
};

/** Secrets Manager: secrets, their values and their policies. */
export const secretsManager: AwsServiceModule = {
  name: 'secretsmanager',
  title: 'Secrets Manager',
  source: sdkSource(
    (): typeof import('@aws-sdk/client-secrets-manager') =>
      require('@aws-sdk/client-secrets-manager'),
    sdk => sdk.SecretsManagerClient,
  ),
  operations: {
    CreateSecret: secrets.createSecret,
    DescribeSecret: secrets.describeSecret,
    ListSecrets: secrets.listSecrets,
    DeleteSecret: secrets.deleteSecret,
    TagResource: secrets.tagResource,
    UntagResource: secrets.untagResource,
    GetSecretValue: values.getSecretValue,
    PutSecretValue: values.putSecretValue,
    GetResourcePolicy: policies.getResourcePolicy,
    PutResourcePolicy: policies.putResourcePolicy,
    DeleteResourcePolicy: policies.deleteResourcePolicy,
  },
  inputs: secretsManagerInputs,
  requests: { takesUnsigned: byTarget('secretsmanager') },
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html
  errors: {
    credentials: jsonCredentials(400),
    troubles: {
      throttled: ['ThrottlingException', TROUBLE_WORDS.throttled, 400],
      internal: ['InternalServiceError', TROUBLE_WORDS.internal, 500],
      unavailable: ['ServiceUnavailable', TROUBLE_WORDS.unavailable, 503],
    },
    refusal: jsonRefusal(400),
  },
  trail: {
    resources: [
      ['SecretId', 'AWS::SecretsManager::Secret'],
      ['Name', 'AWS::SecretsManager::Secret'],
    ],
  },
  seed: { region: { secrets: listOf(seedSecret) } },
  saved: savedSecrets,
  *resourcePolicies(state, { partition }) {
    for (const place of secretStores.places(state)) {
      for (const secret of secretStores.of(state, place).values()) {
        if (secret.arn.startsWith(`arn:${partition}:`)) {
          yield secret;
        }
      }
    }
  },
};
