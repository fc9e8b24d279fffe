import type {
  AssumeRoleWithWebIdentityRequest,
  AssumeRoleWithWebIdentityResponse,
  Tag,
} from '@aws-sdk/client-sts';
import { parseRoleArn } from '../../platform/arns';
import type { Call } from '../../platform/call';
import { checkText } from '../../platform/constraints';
import { iamAccounts, type OidcProviderRecord } from '../../platform/identity';
import { AwsError } from '../../wire/types';
import { admits } from './admits';
import {
  checkDuration,
  checkRoleArn,
  checkSessionName,
  checkSessionPolicies,
  packedPolicySize,
} from './checkSession';
import { credentialsView, openSession } from './openSession';
import { sessionTags } from './sessionTags';

/** What an OpenID Connect token says. */
interface WebIdentity {
  /** Without `https://`. */
  issuer: string;
  subject: string;
  /** The audience that counts: `azp` where there is one. */
  audience: string;
  /** All audiences. */
  audiences: readonly string[];
  /** Session tags that the provider put into the token; not checked. */
  tags: Tag[];
  transitiveTagKeys: string[];
}

interface Claims {
  iss?: string;
  sub?: string;
  aud?: string | string[];
  azp?: string;
  exp?: number;
  'https://aws.amazon.com/tags'?: {
    principal_tags?: Record<string, string[]>;
    transitive_tag_keys?: string[];
  };
}

function invalidIdentityToken(message: string): AwsError {
  return new AwsError('InvalidIdentityTokenException', message);
}

function claimsOf(token: string): Claims {
  const parts = token.split('.');
  try {
    if (parts.length !== 3) {
      throw new Error('not three parts');
    }
    const claims = JSON.parse(Buffer.from(parts[1], 'base64url').toString());
    if (typeof claims !== 'object' || claims === null) {
      throw new Error('empty');
    }
    return claims;
  } catch {
    throw invalidIdentityToken(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
}

function missing(claim: string): AwsError {
  return invalidIdentityToken(`Missing a required claim: ${claim}`);
}

/** Reads a token. Its signature is not checked, for no provider here has a key; its expiry is. */
function readWebIdentityToken(token: string, now: Date): WebIdentity {
  const claims = claimsOf(token);
  const { iss, sub, azp, exp } = claims;
  const audiences = [claims.aud ?? []].flat();
  if (!iss) {
    throw missing('iss');
  }
  if (!sub) {
    throw missing('sub');
  }
  if (audiences.length === 0) {
    throw missing('aud');
  }
  if (!exp) {
    throw missing('exp');
  }
  const seconds = Math.floor(now.getTime() / 1000);
  if (exp <= seconds) {
    throw new AwsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${exp}`,
    );
  }
  const tags = claims['https://aws.amazon.com/tags'];
  return {
    issuer: iss.replace(/^https:\/\//, '').replace(/\/$/, ''),
    subject: sub,
    audience: azp ?? audiences[0],
    audiences,
    tags: Object.entries(tags?.principal_tags ?? {}).map(([Key, values]) => ({
      Key,
      Value: values[0] ?? '',
    })),
    transitiveTagKeys: tags?.transitive_tag_keys ?? [],
  };
}

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
