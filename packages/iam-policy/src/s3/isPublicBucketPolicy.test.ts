import { parsePolicy } from '../document';
import { isPublicBucketPolicy } from './isPublicBucketPolicy';

function isPublic(statement: object): boolean {
  const { document } = parsePolicy({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::bucket/*',
      ...statement,
    },
  });
  return isPublicBucketPolicy(document!);
}

function under(operator: string, key: string, value: string): object {
  return { Condition: { [operator]: { [key]: value } } };
}

describe('isPublicBucketPolicy', () => {
  it.each<[string, object]>([
    ['everybody', {}],
    ['everybody of AWS', { Principal: { AWS: '*' } }],
    [
      'everybody but one',
      {
        Principal: undefined,
        NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' },
      },
    ],
    ['a pattern', under('StringLike', 'aws:PrincipalArn', 'arn:aws:iam::*')],
    ['a variable', under('StringEquals', 'aws:SourceVpc', '${aws:SourceVpc}')],
    ['the internet', under('IpAddress', 'aws:SourceIp', '0.0.0.0/0')],
    ['half of it', under('IpAddress', 'aws:SourceIp', '128.0.0.0/1')],
    ['much of IPv6', under('IpAddress', 'aws:SourceIp', '2001::/16')],
    [
      'access points of any account',
      under('ArnLike', 's3:DataAccessPointArn', 'arn:aws:s3:*:*:accesspoint/*'),
    ],
    [
      'a session of a role',
      under('StringEquals', 'aws:userid', 'AROAEXAMPLEID:session'),
    ],
    ['a key of no account', under('StringEquals', 'aws:UserAgent', 'mine')],
    [
      'a key that may be absent',
      under('StringEqualsIfExists', 'aws:SourceVpce', 'vpce-1'),
    ],
    [
      'all but an account',
      under('StringNotEquals', 'aws:PrincipalAccount', '111122223333'),
    ],
  ])('is, for %s', (_, statement) => {
    expect(isPublic(statement)).toBe(true);
  });

  it.each<[string, object]>([
    ['an account', { Principal: { AWS: '111122223333' } }],
    ['a service', { Principal: { Service: 'logging.s3.amazonaws.com' } }],
    ['a Deny', { Effect: 'Deny' }],
    ['an organization', under('StringEquals', 'aws:PrincipalOrgID', 'o-1')],
    ['a user', under('StringEquals', 'aws:userid', 'AIDAEXAMPLEID')],
    ['an endpoint', under('StringEquals', 'aws:sourceVpce', 'vpce-1')],
    ['a network', under('IpAddress', 'aws:SourceIp', '203.0.113.0/24')],
    ['a large network', under('IpAddress', 'aws:SourceIp', '11.0.0.0/8')],
    ['a private network', under('IpAddress', 'aws:SourceIp', '10.0.0.0/8')],
    ['an address', under('IpAddress', 'aws:SourceIp', '2001:db8::1')],
    [
      'access points of an account',
      under(
        'ArnLike',
        's3:DataAccessPointArn',
        'arn:aws:s3:*:111122223333:accesspoint/*',
      ),
    ],
  ])('is not, for %s', (_, statement) => {
    expect(isPublic(statement)).toBe(false);
  });
});
