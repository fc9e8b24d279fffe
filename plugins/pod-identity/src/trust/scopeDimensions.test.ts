import type { TrustAlternative } from 'backstage-plugin-pod-identity-common';
import { any, exactly, like, statement } from '../__fixtures__/make';
import { admittedPairs, scopeDimensions } from './scopeDimensions';

const alternative = (parts: Partial<TrustAlternative>): TrustAlternative => ({
  statement: statement('trust', 'trust policy', 0),
  mechanism: 'pod-identity',
  clusterArns: any,
  clusterNames: any,
  namespaces: any,
  serviceAccounts: any,
  otherConditions: [],
  satisfiable: true,
  ...parts,
});
const arn = 'arn:aws:eks:us-east-1:111122223333:cluster/prod';

describe('scopeDimensions', () => {
  const names = (parts: Partial<TrustAlternative>) =>
    scopeDimensions(alternative(parts)).map(({ name }) => name);

  it.each([
    ['nothing tested', {}, ['cluster']],
    ['the ARN tested', { clusterArns: exactly(arn) }, ['cluster']],
    ['the name tested', { clusterNames: exactly('prod') }, ['cluster-name']],
    [
      'both tested',
      { clusterArns: exactly(arn), clusterNames: exactly('prod') },
      ['cluster', 'cluster-name'],
    ],
    [
      'IRSA',
      { mechanism: 'irsa' as const, oidcIssuer: 'oidc.example/id' },
      ['issuer'],
    ],
  ])('%s', (_, parts, clusters) => {
    expect(names(parts)).toEqual([...clusters, 'namespace', 'service-account']);
  });

  it('calls a cluster by its name and keeps the ARN', () => {
    const [cluster] = scopeDimensions(
      alternative({ clusterArns: exactly(arn) }),
    );
    expect(cluster.values).toEqual([
      { text: 'prod', full: arn, pattern: false },
    ]);
  });

  it('marks patterns', () => {
    const dimensions = scopeDimensions(
      alternative({ namespaces: like('data-*') }),
    );
    expect(dimensions.find(({ name }) => name === 'namespace')?.values).toEqual(
      [{ text: 'data-*', full: 'data-*', pattern: true }],
    );
  });
});

describe('admittedPairs', () => {
  const pairs = (parts: Partial<TrustAlternative>) =>
    admittedPairs(
      scopeDimensions(alternative({ clusterArns: exactly(arn), ...parts })),
    );

  it.each([
    [exactly('a', 'b'), exactly('x', 'y', 'z'), 6],
    [exactly('a'), exactly('x', 'y'), undefined],
    [exactly('a', 'b'), any, undefined],
    [exactly('a', 'b'), like('x*', 'y*'), undefined],
  ])('%j by %j: %s', (namespaces, serviceAccounts, count) => {
    expect(pairs({ namespaces, serviceAccounts })).toBe(count);
  });
});
