import type {
  AssumeRoleWithWebIdentityRequest,
  AssumeRoleWithWebIdentityResponse,
} from '@aws-sdk/client-sts';
import { AwsError } from '../../wire/types';
import { parseRoleArn } from '../../platform/arns';
import type { Call } from '../../platform/call';
import { checkText } from '../../platform/constraints';
import { iamAccounts, type OidcProviderRecord } from '../../platform/identity';
import { admits } from './admits';
import { checkDuration } from './checkDuration';
import { checkRoleArn, checkSessionName } from './checkRoleSession';
import { checkSessionPolicies } from './checkSessionPolicies';
import { credentialsView } from './credentialsView';
import { openSession } from './openSession';
import { packedPolicySize } from './packedPolicySize';
import {
  invalidIdentityToken,
  readWebIdentityToken,
  type WebIdentity,
} from './readWebIdentityToken';
import { sessionTags } from './sessionTags';

function refused(): AwsError {
  return new AwsError(
    'AccessDenied',
    'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    { status: 403 },
  );
}

function findProvider(
  providers: readonly OidcProviderRecord[],
  identity: WebIdentity,
): OidcProviderRecord {
  const provider = providers.find(({ issuer }) => issuer === identity.issuer);
  if (!provider) {
    throw invalidIdentityToken(
      `No OpenIDConnect provider found in your account for https://${identity.issuer}`,
    );
  }
  if (!identity.audiences.some(each => provider.clientIds.includes(each))) {
    throw invalidIdentityToken('Incorrect token audience');
  }
  return provider;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif */
function conditionKeys(provider: OidcProviderRecord, identity: WebIdentity) {
  const { issuer } = provider;
  return {
    'aws:FederatedProvider': provider.arn,
    [`${issuer}:sub`]: identity.subject,
    [`${issuer}:aud`]: identity.audience,
    ...(identity.audiences.includes(identity.audience)
      ? {}
      : { [`${issuer}:oaud`]: identity.audiences[0] }),
  };
}

/**
 * Assumes a role with a token of an OpenID Connect provider that the role's account knows. The token is the credential; a
 * signature of the call does not count.
 */
export function assumeRoleWithWebIdentity(
  input: AssumeRoleWithWebIdentityRequest,
  call: Call,
): AssumeRoleWithWebIdentityResponse {
  const roleArn = checkRoleArn(input.RoleArn);
  const sessionName = checkSessionName(input.RoleSessionName);
  const token = checkText('webIdentityToken', input.WebIdentityToken, {
    min: 4,
    max: 20000,
  });
  const place = parseRoleArn(roleArn);
  if (!place) {
    throw refused();
  }
  const identity = readWebIdentityToken(token, call.now);
  const account = iamAccounts.of(call.state, place);
  const provider = findProvider(account.oidcProviders(), identity);
  const role = account.roleByArn(roleArn);
  if (!role) {
    throw refused();
  }
  const request = {
    action: 'sts:AssumeRoleWithWebIdentity',
    assumer: {
      principal: { id: provider.arn, type: 'Federated' },
      layers: {
        identity: { state: 'absent' },
        boundary: { state: 'absent' },
        session: { state: 'absent' },
      },
      keys: {},
    },
    role,
    place,
    sessionName,
    durationSeconds: checkDuration(
      { kind: 'anonymous' },
      role,
      input.DurationSeconds,
    ),
    ...sessionTags(
      { kind: 'anonymous' },
      { Tags: identity.tags, TransitiveTagKeys: identity.transitiveTagKeys },
    ),
    sessionPolicies: checkSessionPolicies(account, input),
    keys: conditionKeys(provider, identity),
    federatedProvider: provider.arn,
  } as const;
  if (!admits(call, request).allowed) {
    throw refused();
  }
  const { credentials, caller } = openSession(call, request);
  return {
    Credentials: credentialsView(credentials),
    SubjectFromWebIdentityToken: identity.subject,
    AssumedRoleUser: { Arn: caller.arn, AssumedRoleId: caller.userId },
    PackedPolicySize: packedPolicySize(input, request.tags),
    Provider: provider.arn,
    Audience: identity.audience,
  };
}
