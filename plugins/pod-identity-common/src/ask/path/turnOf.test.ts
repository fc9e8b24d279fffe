import { ask, askWith, roleWith } from '../../__testUtils__/askFixtures';
import { association } from '../../__testUtils__/fixtures';
import type { NotAllowed } from '../../model';

const ofClass = { 's3:ExistingObjectTag/class': 'public' };
const ofTeam = { 's3:ExistingObjectTag/team': 'a' };
const read = (tags: object) => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: '*',
  Condition: { StringEquals: tags },
});

const claimOf = ({ params }: { params: object }) =>
  params as unknown as NotAllowed;

describe('the statement that a layer turned on', () => {
  it.each([
    [[read({ ...ofClass, ...ofTeam }), read(ofClass)], 1],
    [[read(ofClass), read({ ...ofClass, ...ofTeam })], 0],
  ])('is of those that fail the one that fails least', (statements, index) => {
    expect(claimOf(askWith(statements)).statement?.index).toBe(index);
  });

  const byVariable = read({
    's3:ExistingObjectTag/owner': '${aws:PrincipalTag/kubernetes-namespace}',
  });
  const untagged = {
    role: roleWith(byVariable),
    association: association({ disableSessionTags: true }),
  };

  it('fails for a variable that has no value, where the object has the tag', () => {
    const { condition } = claimOf(
      ask({ who: untagged, tags: { owner: 'ns-a' } }),
    );
    expect(condition?.missingVariable).toBe(
      'aws:PrincipalTag/kubernetes-namespace',
    );
  });

  it('fails for the tag of the object, where that is missing too', () => {
    const decision = ask({ who: untagged, tags: {} });
    expect(claimOf(decision).condition).not.toHaveProperty('missingVariable');
    expect(decision.sentence).toContain('the object has no tag owner');
  });

  it('fails for the variable, where the tags of the object were not read', () => {
    const decision = ask({
      who: untagged,
      about: { tags: { state: 'unread', cause: 'forbidden', reason: 'No.' } },
    });
    expect(decision.outcome).toBe('denied');
    expect(decision.sentence).toContain(
      'the sessions carry no tag kubernetes-namespace',
    );
    expect(decision.sentence).not.toContain('the object');
  });
});
