import fc from 'fast-check';
import { matchesWildcard } from 'iam-policy';
import {
  accessInput,
  cluster,
  podTrust,
  policy,
  role,
} from '../../__testUtils__/fixtures';
import type { ScopeValues, TrustAlternative } from '../../model';
import { readAccess } from '../../see/readAccess';
import { readTrustScope } from './readTrustScope';

const valuesOf = {
  'aws:RequestTag/eks-cluster-arn': [cluster.arn, 'arn:aws:eks:*', 'other'],
  'aws:RequestTag/eks-cluster-name': [cluster.name, 'eks*', 'prod'],
  'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-b', 'ns-*', '*'],
  'aws:RequestTag/kubernetes-service-account': ['sa1', 'sa2', 'sa?'],
};

const conditions = fc.record(
  Object.fromEntries(
    ['StringEquals', 'StringLike', 'StringNotEquals'].map(operator => [
      operator,
      fc.record(
        Object.fromEntries(
          Object.entries(valuesOf).map(([key, values]) => [
            key,
            fc.subarray(values, { minLength: 1 }),
          ]),
        ),
        { requiredKeys: [] },
      ),
    ]),
  ),
  { requiredKeys: [] },
);

const documents = fc
  .array(conditions, { minLength: 1, maxLength: 3 })
  .chain(list =>
    fc
      .array(
        fc.constantFrom<object>(
          {},
          {},
          { Principal: '*' },
          { Principal: { AWS: '*' } },
          { Action: 'sts:AssumeRole' },
          { Effect: 'Deny' },
        ),
        { minLength: list.length, maxLength: list.length },
      )
      .map(members =>
        policy(
          ...list.map((Condition, at) =>
            podTrust({ Condition, ...members[at] }),
          ),
        ),
      ),
  );

const references = fc.record({
  clusterArn: fc.constant(cluster.arn),
  namespace: fc.constantFrom('ns-a', 'ns-b', 'other'),
  serviceAccount: fc.constantFrom('sa1', 'sa2', 'other'),
});

function admits(scope: ScopeValues, name: string): boolean {
  return (
    scope.kind === 'any' ||
    scope.values.some(({ value, match }) =>
      match === 'pattern' ? matchesWildcard(value, name) : value === name,
    )
  );
}

describe('trust scope and admission', () => {
  it('agree on who is admitted', () => {
    fc.assert(
      fc.property(documents, references, (trustPolicy, ref) => {
        const isAdmitted = (alternative: TrustAlternative) =>
          alternative.satisfiable &&
          admits(alternative.clusterArns, cluster.arn) &&
          admits(alternative.clusterNames, cluster.name) &&
          admits(alternative.namespaces, ref.namespace) &&
          admits(alternative.serviceAccounts, ref.serviceAccount);
        const { alternatives, others, summary } = readTrustScope(trustPolicy);
        const { admission } = readAccess(
          accessInput({ serviceAccount: ref, role: role({ trustPolicy }) }),
        );
        const open = alternatives.filter(isAdmitted);
        const surely =
          open.some(({ otherConditions }) => !otherConditions.length) &&
          others.every(({ kind }) => kind !== 'deny') &&
          !summary.includes('turn session tags off alone') &&
          // Who may assume the role and who may tag its sessions are one here, unless statements part them.
          !trustPolicy.includes('"Action":"sts:AssumeRole"');
        expect([admission?.outcome, open.length > 0]).not.toEqual([
          'allowed',
          false,
        ]);
        expect([admission?.outcome, surely]).not.toEqual([
          expect.stringMatching(/denied|unknown/),
          true,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
