import { resolveVariables } from './resolveVariables';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
describe('resolveVariables', () => {
  const context = {
    values: {
      'aws:username': 'ana',
      'aws:PrincipalTag/Team': 'red',
      'aws:PrincipalTag/a b': 'spaced',
      'aws:TagKeys': ['a', 'b'],
    },
    unknown: ['s3:ExistingObjectTag/*'],
  };

  it.each([
    ['plain', 'plain'],
    ['home/${aws:username}/*', 'home/ana/*'],
    ['${AWS:UserName}', 'ana'],
    ['${aws:principaltag/team}-${aws:username}', 'red-ana'],
    ['${aws:PrincipalTag/a b}', 'spaced'],
    ["${aws:userid, 'anonymous'}", 'anonymous'],
    ["${ aws:userid , 'two words' }", 'two words'],
    ["${aws:username, 'anonymous'}", 'ana'],
    ['${*}${?}${$}', '*?$'],
    ['$aws:username}', '$aws:username}'],
  ])('resolves %s', (text, resolved) => {
    expect(resolveVariables(text, context)).toEqual({
      resolved: true,
      text: resolved,
    });
  });

  it.each([
    ['${aws:userid}/${aws:username}', ['aws:userid'], []],
    ['${s3:ExistingObjectTag/x}', [], ['s3:ExistingObjectTag/x']],
    // A multivalued key cannot be used as a variable; what happens then is not documented.
    ['${aws:TagKeys}', [], ['aws:TagKeys']],
    ["${aws:TagKeys, 'x'}${aws:userid}", ['aws:userid'], ['aws:TagKeys']],
    // AWS's check of policies calls these errors, and nothing says what they would mean:
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
    ['${}', [], ['${}']],
    ['${aws:username', [], ['${aws:username']],
    ['${aws:userid}${aws:username', [], ['${aws:username']],
    ['${aws:username,red}', [], ['${aws:username,red}']],
    ['${aws:${aws:username}}', [], ['${aws:']],
    ["${aws:userid, 'a*'}", [], ["${aws:userid, 'a*'}"]],
  ])('does not resolve %s', (text, absent, unknown) => {
    expect(resolveVariables(text, context)).toEqual({
      resolved: false,
      absent,
      unknown,
    });
  });
});
