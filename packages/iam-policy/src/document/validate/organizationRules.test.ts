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
      'A service control policy cannot have a Principal.',
    ],
    [
      'an unknown version',
      'scp',
      { Version: '2020-01-01', Statement: deny },
      'Version must be 2012-10-17 or 2008-10-17.',
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
      'The Principal of a resource control policy must be "*".',
    ],
    [
      'one principal',
      'rcp',
      {
        ...version,
        Statement: { ...deny, Principal: { AWS: '111122223333' } },
      },
      'The Principal of a resource control policy must be "*".',
    ],
    [
      'a service',
      'rcp',
      { ...version, Statement: { ...deny, Principal: { Service: '*' } } },
      'The Principal of a resource control policy must be "*".',
    ],
    [
      'an Allow',
      'rcp',
      { ...version, Statement: { ...deny, Effect: 'Allow', Principal: '*' } },
      'A customer-managed resource control policy can only deny.',
    ],
    [
      'all actions',
      'rcp',
      { ...version, Statement: { ...deny, Action: '*', Principal: '*' } },
      'The Action of a resource control policy must name the services.',
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
      'The Action of a resource control policy must name the services.',
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
