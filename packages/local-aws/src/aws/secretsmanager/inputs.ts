import type { InputTable } from '../../platform/call';

/** What the operations of Secrets Manager take. Secrets are not copied to other Regions, nor searched. */
export const secretsManagerInputs: InputTable = {
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
