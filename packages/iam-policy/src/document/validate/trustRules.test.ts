import { messages } from '../../__testUtils__/validation';

describe('validatePolicy, trust', () => {
  const trust = {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  };
  const trustPolicy = (change: object) => ({
    Version: '2012-10-17',
    Statement: { ...trust, ...change },
  });

  it.each([
    [
      'a statement that is none',
      { Version: '2012-10-17', Statement: [null] },
      'Syntax errors in policy.',
    ],
    ['text', '{', 'This policy contains invalid Json'],
    [
      'a version that is none',
      { Version: '1', Statement: trust },
      'The policy must contain a valid version string',
    ],
    [
      'no statement',
      { Version: '2012-10-17' },
      'Missing required field Statement',
    ],
    [
      'an empty list',
      { Version: '2012-10-17', Statement: [] },
      'Could not parse the policy: Statement is empty!',
    ],
    [
      'no effect',
      trustPolicy({ Effect: undefined }),
      'Missing required field Effect',
    ],
    [
      'an effect in another case',
      trustPolicy({ Effect: 'allow' }),
      'Invalid effect: allow',
    ],
    [
      'no principal',
      trustPolicy({ Principal: undefined }),
      'Missing required field Principal',
    ],
    [
      'everybody in short',
      trustPolicy({ Principal: '*' }),
      'AssumeRolepolicy contained an invalid principal: "STAR":"*".',
    ],
    [
      'NotPrincipal',
      trustPolicy({ Principal: undefined, NotPrincipal: { AWS: '*' } }),
      'AssumeRole policy must not contain NotPrincipal field.',
    ],
    [
      'a malformed ARN',
      trustPolicy({ Principal: { AWS: 'arn:aws::iam::111122223333:root' } }),
      'Invalid principal in policy: "AWS":"arn:aws::iam::111122223333:root"',
    ],
    [
      'a pattern of roles',
      trustPolicy({ Principal: { AWS: 'arn:aws:iam::111122223333:role/*' } }),
      'Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/*"',
    ],
    [
      'a canonical user',
      trustPolicy({ Principal: { CanonicalUser: 'a' } }),
      'Invalid principal in policy: "CanonicalUser":"a"',
    ],
    [
      'a service that is none',
      trustPolicy({ Principal: { Service: 'pods' } }),
      'Invalid principal in policy: "SERVICE":"pods"',
    ],
    [
      'Cognito without condition',
      trustPolicy({
        Principal: { Federated: 'cognito-identity.amazonaws.com' },
      }),
      'A condition block must be present for the Cognito provider',
    ],
    [
      'no action',
      trustPolicy({ Action: undefined }),
      'Missing required field Action',
    ],
    [
      'another action',
      trustPolicy({ Action: ['sts:AssumeRole', 's3:*'] }),
      'AssumeRole policy may only specify STS AssumeRole actions.',
    ],
    [
      'all actions',
      trustPolicy({ Action: '*' }),
      'AssumeRole policy may only specify STS AssumeRole actions.',
    ],
    [
      'a resource',
      trustPolicy({ Resource: '*' }),
      'Has prohibited field Resource',
    ],
    [
      'a further element',
      trustPolicy({ Resources: '*' }),
      'Unknown field Resources',
    ],
    [
      'a repeated Sid',
      {
        Statement: [
          { ...trust, Sid: 'a' },
          { ...trust, Sid: 'a' },
        ],
      },
      'The Statement Ids in the policy are not unique',
    ],
  ])('refuses %s', (_, source, message) => {
    expect(messages(source, 'trust')).toEqual([message]);
  });

  it.each([
    ['the old version', { Version: '2008-10-17', Statement: trust }],
    ['no version', { Statement: trust }],
    ['everybody', trustPolicy({ Principal: { AWS: '*' } })],
    [
      'accounts, users, roles and sessions',
      trustPolicy({
        Principal: {
          AWS: [
            '111122223333',
            'arn:aws:iam::111122223333:root',
            'arn:aws-cn:iam::111122223333:user/path/ana',
            'arn:aws:iam::111122223333:role/app',
            'arn:aws:sts::111122223333:assumed-role/app/pod',
            'AROAEXAMPLEEXAMPLE123',
          ],
        },
      }),
    ],
    [
      'an identity provider',
      trustPolicy({
        Principal: {
          Federated:
            'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/A',
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
      }),
    ],
    [
      'Cognito with a condition',
      trustPolicy({
        Principal: { Federated: 'cognito-identity.amazonaws.com' },
        Condition: {
          StringEquals: { 'cognito-identity.amazonaws.com:aud': 'a' },
        },
      }),
    ],
  ])('accepts %s', (_, source) => {
    expect(messages(source, 'trust')).toEqual([]);
  });
});
