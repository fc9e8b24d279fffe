import { messages } from '../../__testUtils__/validation';
import type { PolicyKind } from '../types';

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html and …_rcps_syntax.html
describe('validatePolicy, scp and rcp', () => {
  const deny = { Effect: 'Deny', Action: 's3:*', Resource: '*' };
  const version = { Version: '2012-10-17' };

  it.each<[string, PolicyKind, object, string]>([
    [
      'a principal',
      'scp',
      { ...version, Statement: { ...deny, Principal: '*' } },
      'A service control policy has no Principal.',
    ],
    ['no version', 'scp', { Statement: deny }, 'Version must be 2012-10-17.'],
    [
      'no resource',
      'scp',
      { ...version, Statement: { ...deny, Resource: undefined } },
      'The statement has no Resource.',
    ],
    [
      'no principal',
      'rcp',
      { ...version, Statement: deny },
      'A resource control policy has the Principal "*".',
    ],
    [
      'one principal',
      'rcp',
      {
        ...version,
        Statement: { ...deny, Principal: { AWS: '111122223333' } },
      },
      'A resource control policy has the Principal "*".',
    ],
    [
      'a service',
      'rcp',
      { ...version, Statement: { ...deny, Principal: { Service: '*' } } },
      'A resource control policy has the Principal "*".',
    ],
    [
      'an Allow',
      'rcp',
      { ...version, Statement: { ...deny, Effect: 'Allow', Principal: '*' } },
      'A resource control policy of your own can only deny.',
    ],
    [
      'all actions',
      'rcp',
      { ...version, Statement: { ...deny, Action: '*', Principal: '*' } },
      'A resource control policy names the services in its Action.',
    ],
    [
      'NotAction',
      'rcp',
      {
        ...version,
        Statement: {
          Effect: 'Deny',
          NotAction: 's3:*',
          Resource: '*',
          Principal: '*',
        },
      },
      'A resource control policy names the services in its Action.',
    ],
  ])('refuses %s in an %s', (_, kind, source, detail) => {
    expect(messages(source, kind)).toEqual([
      `The provided policy document does not meet the requirements of the specified policy type. ${detail}`,
    ]);
  });

  it('accepts what Organizations accepts', () => {
    const notAction = {
      Effect: 'Allow',
      NotAction: 'iam:*',
      NotResource: 'arn:aws:s3:::a',
    };
    expect(messages({ ...version, Statement: notAction }, 'scp')).toEqual([]);
    expect(
      messages({ ...version, Statement: { ...deny, Principal: '*' } }, 'rcp'),
    ).toEqual([]);
    const full = {
      Effect: 'Allow',
      Principal: '*',
      Action: '*',
      Resource: '*',
    };
    expect(messages({ ...version, Statement: full }, 'rcp')).toEqual([]);
  });
});
