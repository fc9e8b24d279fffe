import { ask } from '../__testUtils__/askFixtures';
import { podTrust, policy, role } from '../__testUtils__/fixtures';

const asking = (Condition: object, context?: Record<string, string[]>) =>
  ask({
    context,
    who: {
      role: role({
        trustPolicy: policy(podTrust({ Condition })),
        policies: [
          {
            name: 'app-policy',
            document: policy({
              Effect: 'Allow',
              Action: 's3:GetObject',
              Resource: '*',
            }),
          },
        ],
      }),
    },
  });
const source = { ArnLike: { 'aws:SourceArn': 'arn:aws:eks:*:*:cluster/shop' } };

describe('keys of a trust policy', () => {
  it('that AWS does not document leave it unknown', () => {
    expect(asking(source)).toMatchObject({
      outcome: 'unknown',
      cause: 'admission-unknown',
    });
  });

  it.each([
    ['arn:aws:eks:us-east-1:111122223333:cluster/shop', 'allowed'],
    ['arn:aws:eks:us-east-1:111122223333:cluster/other', 'denied'],
  ])('are taken from the question: %s', (value, outcome) => {
    expect(asking(source, { 'AWS:SourceArn': [value] }).outcome).toBe(outcome);
  });

  it('are taken from it for variables too', () => {
    const condition = {
      StringEquals: { 'aws:SourceOrgID': '${aws:ResourceOrgID}' },
    };
    const of = (resource: string) =>
      asking(condition, {
        'aws:SourceOrgID': ['o-a'],
        'aws:ResourceOrgID': [resource],
      }).outcome;
    expect([of('o-a'), of('o-b')]).toEqual(['allowed', 'denied']);
  });

  it.each([
    ['111122223333', 'allowed'],
    ['444455556666', 'denied'],
  ])('that are known outweigh the question: %s', (account, outcome) => {
    expect(
      asking(
        { StringEquals: { 'aws:SourceAccount': account } },
        { 'aws:SourceAccount': ['444455556666'] },
      ).outcome,
    ).toBe(outcome);
  });

  it('of a principal are not there: EKS comes as a service', () => {
    expect(
      asking({
        ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/app' },
      }).outcome,
    ).toBe('denied');
  });
});
