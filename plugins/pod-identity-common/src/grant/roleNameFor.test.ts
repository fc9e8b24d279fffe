import fc from 'fast-check';
import {
  clusters,
  namespaces,
  serviceAccountNames,
} from '../__testUtils__/arbitraries';
import { serviceAccount } from '../__testUtils__/fixtures';
import { roleNameFor } from './roleNameFor';

const references = fc
  .tuple(clusters, namespaces, serviceAccountNames)
  .map(([{ arn }, namespace, name]) => ({
    clusterArn: arn,
    namespace,
    serviceAccount: name,
  }));

describe('roleNameFor', () => {
  it('is readable, and the same each time', () => {
    const name = roleNameFor(serviceAccount);
    expect(name).toMatch(/^ns-a-sa1-[0-9a-f]{12}$/);
    expect(roleNameFor({ ...serviceAccount })).toBe(name);
  });

  it('tells apart what reads alike', () => {
    const of = (namespace: string, name: string, region = 'us-east-1') =>
      roleNameFor({
        clusterArn: `arn:aws:eks:${region}:111122223333:cluster/prod`,
        namespace,
        serviceAccount: name,
      });
    expect(of('a-b', 'c')).not.toBe(of('a', 'b-c'));
    expect(of('a', 'b')).not.toBe(of('a', 'b', 'eu-west-1'));
  });

  it('is a legal name of a role, lower case, in at most 64 characters', () => {
    fc.assert(
      fc.property(references, reference => {
        expect(roleNameFor(reference)).toMatch(/^[a-z0-9][a-z0-9.-]{0,63}$/);
      }),
    );
  });

  it('shortens long names and keeps them apart', () => {
    const long = (end: string) =>
      roleNameFor({
        ...serviceAccount,
        namespace: 'n'.repeat(63),
        serviceAccount: `${'s'.repeat(200)}${end}`,
      });
    expect(long('a')).toHaveLength(64);
    expect(long('a')).not.toBe(long('b'));
  });
});
