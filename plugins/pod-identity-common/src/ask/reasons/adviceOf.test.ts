import { askWith } from '../../__testUtils__/askFixtures';

const address = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
const team = { 's3:ExistingObjectTag/team': 'a' };
const both = { ...team, 's3:ExistingObjectTag/stage': ['test', 'dev'] };

const adviceFor = (Condition: object, tags: Record<string, string> = {}) =>
  askWith(
    [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', Condition }],
    { tags, context: { 'aws:SourceIp': ['192.0.2.1'] } },
  ).advice?.sentence;

describe('deniedAdvice', () => {
  it.each([
    [{ StringEquals: team }, {}, 'the tag team=a.'],
    [{ StringEquals: both }, {}, 'the tags team=a and stage=test or dev.'],
    [{ StringEquals: both }, { team: 'a' }, 'the tag stage=test or dev.'],
  ])('names all that %j lacks where tags are %j', (condition, tags, end) => {
    expect(adviceFor(condition, tags)).toBe(
      `The object would have to carry ${end}`,
    );
  });

  it.each([
    ['something else failed too', { StringEquals: team, ...address }],
    ['any of many tags would do', { StringLike: team }],
    [
      'the pod has no value for it',
      { StringEquals: { 's3:ExistingObjectTag/a': '${aws:PrincipalTag/b}' } },
    ],
  ])('promises nothing of tags where %s', (_, condition) => {
    expect(adviceFor(condition)).toBe(
      'Whoever owns the policy can change statement 1 of policy app-policy.',
    );
  });
});
