import { permissions } from '../../../src/__testUtils__';
import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { ROLE, taggedToken, tokenOf } from './fixture';

const wanted = { RoleArn: ROLE, RoleSessionName: 'me' };
const web = { ...wanted, WebIdentityToken: tokenOf() };

function noJson(input: object): ErrorCase {
  return {
    error: 'MalformedPolicyDocumentException',
    when: 'the session policy is no JSON',
    input: { ...input, Policy: '{"Version":' },
    message: 'Syntax errors in policy.',
    source: NO_SOURCE,
  };
}

function tooLarge(input: object): ErrorCase {
  return {
    error: 'PackedPolicyTooLargeException',
    when: 'the session policy is too long',
    input: {
      ...input,
      Policy: permissions({
        Action: 's3:GetObject',
        Resource: `arn:aws:s3:::bucket/${'x'.repeat(2048)}`,
      }),
    },
    message:
      /^Packed policy consumes 1\d\d% of allotted space, please use smaller policy\.$/,
    source: NO_SOURCE,
  };
}

function tooLongSession(input: object): ErrorCase {
  return {
    error: 'ValidationError',
    when: 'the session is to last longer than the role lets it',
    input: { ...input, DurationSeconds: 7200 },
    message:
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    source: 'https://github.com/d2a4u/sqs4s/pull/270',
  };
}

function invalidTags(
  error: Pick<ErrorCase, 'when' | 'input' | 'message' | 'source'>,
): ErrorCase {
  return { error: 'InvalidParameterValue', ...error };
}

const notAmongTags = {
  when: 'a tag is to be transitive that is not passed',
  message:
    'The specified transitive tag key must be included in the requested tags.',
  source: 'https://github.com/localstack/localstack/pull/12508',
};

const tagTwice = {
  when: 'two keys of tags differ by case alone',
  message:
    'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
  source: 'https://github.com/aws/aws-cdk/issues/26253',
};

/** Errors of STS. */
export const stsErrors: ErrorCases = {
  AssumeRole: [
    {
      error: 'AccessDenied',
      when: 'there is no such role',
      input: { ...wanted, RoleArn: `${ROLE}-not` },
      message: `User: arn:aws:iam::111122223333:user/administrator is not authorized to perform: sts:AssumeRole on resource: ${ROLE}-not`,
      source: 'https://github.com/peymanmortazavi/eks-helm-deploy/issues/7',
    },
    noJson(wanted),
    tooLarge(wanted),
    tooLongSession(wanted),
    invalidTags({
      ...notAmongTags,
      input: {
        ...wanted,
        Tags: [{ Key: 'team', Value: 'a' }],
        TransitiveTagKeys: ['Team', 'tenant'],
      },
    }),
    invalidTags({
      ...notAmongTags,
      when: 'a tag is to be transitive and no tags are passed',
      input: { ...wanted, TransitiveTagKeys: ['tenant'] },
    }),
    invalidTags({
      ...tagTwice,
      input: {
        ...wanted,
        Tags: [
          { Key: 'team', Value: 'a' },
          { Key: 'Team', Value: 'b' },
        ],
      },
    }),
    invalidTags({
      when: 'the key of a tag is reserved',
      input: { ...wanted, Tags: [{ Key: 'aws:team', Value: 'a' }] },
      message: 'Tag keys that start with "aws:" are reserved for internal use.',
      source: NO_SOURCE,
    }),
  ],
  AssumeRoleWithWebIdentity: [
    {
      error: 'AccessDenied',
      when: 'the role does not trust the service account',
      input: {
        ...wanted,
        WebIdentityToken: tokenOf({ serviceAccount: 'other' }),
      },
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      source: 'https://github.com/aws/karpenter-provider-aws/issues/1666',
    },
    {
      error: 'ExpiredTokenException',
      when: 'the token is expired',
      input: {
        ...wanted,
        WebIdentityToken: tokenOf({ expiresAt: new Date('2024-01-01') }),
      },
      message:
        /^Token expired: current date\/time \d+ must be before the expiration date\/time 1704067200$/,
      source: 'https://github.com/aws/aws-sdk-java-v2/issues/5709',
    },
    {
      error: 'InvalidIdentityTokenException',
      when: 'the account does not know the provider',
      input: {
        ...wanted,
        WebIdentityToken: tokenOf({ issuer: 'https://other.example.org' }),
      },
      message:
        'No OpenIDConnect provider found in your account for https://other.example.org',
      source:
        'https://github.com/aws-actions/configure-aws-credentials/issues/280',
    },
    {
      error: 'InvalidIdentityTokenException',
      when: 'the token is for somebody else',
      input: {
        ...wanted,
        WebIdentityToken: tokenOf({ audience: 'sts.amazon.com' }),
      },
      message: 'Incorrect token audience',
      source: 'https://github.com/awslabs/amazon-eks-irsa-cfn/pull/18',
    },
    noJson(web),
    tooLarge(web),
    tooLongSession(web),
    invalidTags({
      ...notAmongTags,
      input: {
        ...web,
        WebIdentityToken: taggedToken({
          principal_tags: { team: ['a'] },
          transitive_tag_keys: ['tenant'],
        }),
      },
    }),
    invalidTags({
      ...tagTwice,
      input: {
        ...web,
        WebIdentityToken: taggedToken({
          principal_tags: { team: ['a'], Team: ['b'] },
        }),
      },
    }),
  ],
};
