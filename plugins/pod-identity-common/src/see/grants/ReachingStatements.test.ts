import { parsePolicy } from 'iam-policy';
import { cluster, policy, serviceAccount } from '../../__testUtils__/fixtures';
import { statementsOf } from '../../subject/policies/LocatedStatement';
import { ReachingStatements } from './ReachingStatements';
import { resolveResources } from './ResolvedResource';
import { s3Targets } from '../../services/s3/s3Targets';

const [target] = s3Targets('arn:aws:s3:::data/reports/*');

/** How much of s3://data/reports/ each statement takes in by its resources, that takes in any. */
function reachOf(...statements: object[]) {
  const { document } = parsePolicy(policy(...statements));
  const located = statementsOf([
    { ref: { layer: 'identity', name: 'app-policy' }, document },
  ]);
  const session = { serviceAccount, cluster };
  return new ReachingStatements(located, each =>
    resolveResources(each, session, s3Targets),
  )
    .reaching(target)
    .map(({ located: { ref }, resources }) => [ref.index, resources]);
}

const allow = { Effect: 'Allow', Action: 's3:*' };
const deny = { Effect: 'Deny', Action: 's3:*' };

describe('ReachingStatements', () => {
  it('finds statements in their order, each once, by what reaches furthest', () => {
    expect(
      reachOf(
        { ...allow, Resource: 'arn:aws:s3:::other/*' },
        {
          ...allow,
          Resource: ['arn:aws:s3:::data/reports/2024/*', 'arn:aws:s3:::data/*'],
        },
        { ...allow, Resource: ['arn:aws:s3:::*', 'arn:aws:s3:::d*/x'] },
        { ...allow, Resource: 'arn:aws:s3:::data/reports/2024/*' },
      ),
    ).toEqual([
      [1, 'all'],
      [2, 'all'],
      [3, 'some'],
    ]);
  });

  it('finds what takes in everything but something else', () => {
    expect(
      reachOf(
        { ...deny, NotResource: 'arn:aws:s3:::other/*' },
        { ...deny, NotResource: 'arn:aws:s3:::data/*' },
        { ...deny, NotResource: 'arn:aws:s3:::data/reports/2024/*' },
      ),
    ).toEqual([
      [0, 'all'],
      [2, 'some'],
    ]);
  });

  it.each([allow, deny])(
    'lets a resource whose variable has no value name nothing, under $Effect',
    statement => {
      const named = 'arn:aws:s3:::data/*';
      const unresolved = 'arn:aws:s3:::${aws:PrincipalTag/team}/*';
      expect(reachOf({ ...statement, Resource: [named, unresolved] })).toEqual([
        [0, 'all'],
      ]);
      expect(reachOf({ ...statement, Resource: unresolved })).toEqual([]);
      expect(reachOf({ ...statement, NotResource: unresolved })).toEqual([
        [0, 'all'],
      ]);
      expect(
        reachOf({ ...statement, NotResource: [named, unresolved] }),
      ).toEqual([]);
    },
  );

  it('passes by no statement that is not understood', () => {
    expect(
      reachOf({ ...deny, Resource: 'arn:aws:s3:::other/*', Effect: 'Maybe' }),
    ).toHaveLength(1);
  });
});
