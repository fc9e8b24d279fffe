import type { InputTable } from '../../platform/call';

/** What the operations of STS take. */
export const stsInputs: InputTable = {
  AssumeRole: [
    'RoleArn RoleSessionName DurationSeconds PolicyArns Policy Tags TransitiveTagKeys',
    'ExternalId SourceIdentity',
  ],
  AssumeRoleWithWebIdentity:
    'RoleArn RoleSessionName WebIdentityToken DurationSeconds PolicyArns Policy',
  GetCallerIdentity: '',
};
