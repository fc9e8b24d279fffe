import type { GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import { parseRoleArn } from '../../platform/arns';
import type { Call, InputTable, Outcome } from '../../platform/call';
import { sdkSource } from '../../wire';
import { AwsError } from '../../wire/types';
import {
  type AwsServiceModule,
  byVersion,
  commonTroubles,
  type Members,
  queryCredentials,
  queryRefusal,
  type Recipients,
  type UserIdentity,
} from '../module';
import { assumeRole } from './assumeRole';
import { assumeRoleWithWebIdentity } from './assumeRoleWithWebIdentity';
import { savedSessions } from './saved';

/** Who is told of a session: where the role is of another account, both. */
function recipients(
  { accountId, operation }: Call,
  input: Members,
  outcome: Outcome,
): Recipients {
  const owner = parseRoleArn(String(input.RoleArn))?.accountId;
  if (owner === undefined || owner === accountId) {
    return { accountId };
  }
  // A token says nothing of an account, so the role's is the only one.
  if (operation === 'AssumeRoleWithWebIdentity') {
    return { accountId: owner };
  }
  // What was refused is nothing that happened to the role.
  return 'error' in outcome ? { accountId } : { accountId, owner };
}

/** The subject of a token of an OpenID Connect provider, as far as its unchecked text says. */
function webIdentity(input: Members): UserIdentity | undefined {
  try {
    const token = String(input.WebIdentityToken).split('.')[1];
    const payload = Buffer.from(token, 'base64url').toString();
    const subject = String(JSON.parse(payload).sub);
    return {
      username: subject,
      userIdentity: { type: 'WebIdentityUser', userName: subject },
    };
  } catch {
    return undefined;
  }
}

/** Everybody may ask who they are, whatever their policies say. */
function getCallerIdentity(
  _input: object,
  call: Call,
): GetCallerIdentityResponse {
  const { caller } = call;
  if (caller.kind === 'anonymous') {
    throw new AwsError(
      'MissingAuthenticationToken',
      'Request is missing Authentication Token',
      { status: 403 },
    );
  }
  return {
    Account: caller.accountId,
    Arn: caller.arn,
    UserId: caller.userId,
  };
}

/** What the operations of STS take. */
const stsInputs: InputTable = {
  AssumeRole: [
    'RoleArn RoleSessionName DurationSeconds PolicyArns Policy Tags TransitiveTagKeys',
    'ExternalId SourceIdentity',
  ],
  AssumeRoleWithWebIdentity:
    'RoleArn RoleSessionName WebIdentityToken DurationSeconds PolicyArns Policy',
  GetCallerIdentity: '',
};

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
