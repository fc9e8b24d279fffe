import { askWith } from '../../__testUtils__/askFixtures';
import { policy, role, unread } from '../../__testUtils__/fixtures';

const ofFunction = 'arn:aws:lambda:us-east-1:111122223333:function:resize';

const outcomeOf = (members: object) =>
  askWith([{ Effect: 'Allow', Resource: ofFunction, ...members }], {
    action: 'lambda:InvokeFunction',
    resource: '*',
    about: { policy: unread('It is not read.') },
  }).cause;

// Which actions act on something is not known of a service without a table.
describe('a question that names no resource', () => {
  it.each([
    { Action: 'lambda:InvokeFunction' },
    { Action: 'lambda:*' },
    { NotAction: 'lambda:DeleteFunction' },
  ])('may mean one that %j allows', members => {
    expect(outcomeOf(members)).toBe('resource-unsaid');
  });

  it.each<[string, object]>([
    ['is of other actions', { Action: 'lambda:DeleteFunction' }],
    ['leaves out the action', { NotAction: 'lambda:InvokeFunction' }],
  ])('means nothing that a statement allows which %s', (_, members) => {
    expect(outcomeOf(members)).toBe('implicit-deny');
  });

  it('means nothing that a statement which is not understood allows', () => {
    const { outcome, denial } = askWith([], {
      action: 'lambda:InvokeFunction',
      resource: '*',
      about: { policy: unread('It is not read.') },
      who: {
        role: role({
          policies: [
            {
              name: 'app-policy',
              document: policy({
                Effect: 'Allow',
                Action: 'lambda:*',
                Resource: ofFunction,
                Unknown: 'x',
              }),
            },
          ],
          boundary: {
            name: 'edge',
            document: policy({
              Effect: 'Allow',
              Action: 's3:*',
              Resource: '*',
            }),
          },
        }),
      },
    });
    expect({ outcome, denial }).toEqual({
      outcome: 'denied',
      denial: 'implicit',
    });
  });
});
