import { policy } from '../__testUtils__/fixtures';
import { samePolicy } from './samePolicy';

const statement = {
  Sid: 'Read',
  Effect: 'Allow',
  Action: ['s3:GetObject', 's3:PutObject'],
  Resource: 'arn:aws:s3:::data/*',
  Condition: {
    StringEquals: { 'aws:PrincipalTag/a': ['x', 'y'] },
    Bool: { 'aws:SecureTransport': 'true' },
  },
};
const base = policy(statement);
const changed = (members: object) => policy({ ...statement, ...members });

describe('samePolicy', () => {
  it.each([
    ['itself', base],
    ['with white space', JSON.stringify(JSON.parse(base), undefined, 4)],
    ['with another Sid', changed({ Sid: 'Other' })],
    [
      'with actions in another order',
      changed({ Action: ['s3:PutObject', 's3:GetObject'] }),
    ],
    [
      'with actions in another case',
      changed({ Action: ['s3:getobject', 'S3:PUTOBJECT'] }),
    ],
    ['with a list of one', changed({ Resource: ['arn:aws:s3:::data/*'] })],
    [
      'with conditions in another order',
      changed({
        Condition: {
          Bool: { 'AWS:SecureTransport': 'true' },
          StringEquals: { 'aws:principaltag/A': ['y', 'x'] },
        },
      }),
    ],
    [
      'with a single statement that is no list',
      JSON.stringify({ Statement: statement, Version: '2012-10-17' }),
    ],
    ['with a statement twice', policy(statement, statement)],
  ])('is the same %s', (_, other) => {
    expect(samePolicy(base, other)).toBe(true);
  });

  it.each([
    ['another effect', changed({ Effect: 'Deny' })],
    ['one action less', changed({ Action: 's3:GetObject' })],
    ['another resource', changed({ Resource: 'arn:aws:s3:::Data/*' })],
    ['NotAction', changed({ Action: undefined, NotAction: statement.Action })],
    ['no condition', changed({ Condition: undefined })],
    [
      'another value',
      changed({ Condition: { StringEquals: { 'aws:PrincipalTag/a': 'x' } } }),
    ],
    [
      'another version',
      JSON.stringify({ Version: '2008-10-17', Statement: [statement] }),
    ],
    ['a further statement', policy(statement, { ...statement, Action: 'a:b' })],
    ['no document', 'broken {'],
  ])('is not the same with %s', (_, other) => {
    expect(samePolicy(base, other)).toBe(false);
  });

  it('compares what it does not understand as it stands', () => {
    const strange = changed({ Efect: 'Allow' });
    expect(samePolicy(strange, strange)).toBe(true);
    expect(samePolicy(strange, base)).toBe(false);
    expect(samePolicy('broken {', 'broken {')).toBe(true);
  });
});
