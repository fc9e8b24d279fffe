import { sdkSource } from '../../wire';
import {
  byVersion,
  commonTroubles,
  queryCredentials,
  queryRefusal,
  type AwsServiceModule,
} from '../module';
import { stsInputs } from './inputs';
import { savedSessions } from './saved';
import { recipients, webIdentity } from './trail';
import { assumeRole } from './assumeRole';
import { assumeRoleWithWebIdentity } from './assumeRoleWithWebIdentity';
import { getCallerIdentity } from './getCallerIdentity';

/** STS: sessions of roles. */
export const sts: AwsServiceModule = {
  name: 'sts',
  title: 'STS',
  source: sdkSource(
    (): typeof import('@aws-sdk/client-sts') => require('@aws-sdk/client-sts'),
    sdk => sdk.STSClient,
  ),
  operations: {
    AssumeRole: assumeRole,
    AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
    GetCallerIdentity: getCallerIdentity,
  },
  inputs: stsInputs,
  requests: {
    takesUnsigned: byVersion('2011-06-15'),
    allowsAnonymous: operation =>
      operation === 'AssumeRoleWithWebIdentity' ||
      operation === 'AssumeRoleWithSAML',
  },
  errors: {
    credentials: queryCredentials,
    troubles: commonTroubles,
    refusal: queryRefusal,
  },
  trail: {
    keepsAnswers: true,
    resources: [['RoleArn', 'AWS::IAM::Role']],
    recipients,
    unsignedCaller: (_, input) => webIdentity(input),
  },
  saved: savedSessions,
};
