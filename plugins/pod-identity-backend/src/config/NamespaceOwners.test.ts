import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import type { NamespaceOwnersProvider } from 'backstage-plugin-pod-identity-node';
import { NamespaceOwners } from './NamespaceOwners';
import { readConfig } from './readConfig';

const account = { accountId: '111122223333', region: 'eu-west-1' };
const clusters = ['prod', 'prod-2', 'dev'].map(name => ({ name, ...account }));
const prodArn = 'arn:aws:eks:eu-west-1:111122223333:cluster/prod';

function read(namespaces: JsonObject[]) {
  return readConfig(
    new ConfigReader({ podIdentity: { clusters, namespaces } }),
  );
}

function ownersOf(
  namespaces: JsonObject[],
  [cluster, namespace]: readonly [string, string],
  providers: NamespaceOwnersProvider[] = [],
) {
  const config = read(namespaces);
  return new NamespaceOwners({ config, providers, patienceMs: 50 }).ownersOf(
    config.clusters.find(({ configuredName }) => configuredName === cluster)!,
    namespace,
  );
}

const red = {
  cluster: 'prod',
  namespace: 'red',
  owners: ['Red', 'user:default/Ana'],
};
const teams = { cluster: '*', namespace: 'team-*', owners: ['group:eu/t-*'] };
const all = { cluster: '*', namespace: '*', owners: ['platform'] };

describe('NamespaceOwners', () => {
  it.each<[string, JsonObject[], [string, string], string[]]>([
    [
      'by name, as full refs',
      [red],
      ['prod', 'red'],
      ['group:default/red', 'user:default/ana'],
    ],
    ['not of another name', [red], ['prod', 'red-2'], []],
    ['not in another cluster', [red], ['dev', 'red'], []],
    [
      'by the ARN of the cluster',
      [{ ...red, cluster: prodArn, owners: ['a'] }],
      ['prod', 'red'],
      ['group:default/a'],
    ],
    [
      'by a pattern of clusters',
      [{ ...all, cluster: 'prod*' }],
      ['prod-2', 'x'],
      ['group:default/platform'],
    ],
    [
      'not of a cluster outside the pattern',
      [{ ...all, cluster: 'prod*' }],
      ['dev', 'x'],
      [],
    ],
    [
      'a configured name is no pattern',
      [{ ...all, cluster: 'prod' }],
      ['prod-2', 'x'],
      [],
    ],
    ['by a pattern', [teams], ['dev', 'team-red'], ['group:eu/t-red']],
    [
      'with all that * matches',
      [teams],
      ['dev', 'team-a-b'],
      ['group:eu/t-a-b'],
    ],
    ['not outside a pattern', [teams], ['dev', 'myteam-red'], []],
    [
      'the first that means it',
      [{ ...red, cluster: '*', namespace: 'team-red', owners: ['x'] }, teams],
      ['dev', 'team-red'],
      ['group:default/x'],
    ],
    ['none of Kubernetes itself', [all], ['prod', 'kube-system'], []],
    [
      'unless config says so',
      [{ ...all, namespace: 'kube-system' }],
      ['prod', 'kube-system'],
      ['group:default/platform'],
    ],
    [
      'kube is a name as others',
      [all],
      ['prod', 'kube'],
      ['group:default/platform'],
    ],
  ])('%s', async (_, namespaces, namespace, owners) => {
    await expect(ownersOf(namespaces, namespace)).resolves.toEqual(owners);
  });

  it.each([
    [
      [{ ...red, cluster: 'staging' }],
      "'staging' is none of podIdentity.clusters",
    ],
    [[{ ...red, namespace: 'A*' }], 'namespaces[0]: '],
    [[{ ...red, owners: [] }], 'at least one owner'],
    [[{ ...red, owners: [':'] }], 'namespaces[0]: '],
    [[{ ...red, owner: 'x' }], "unknown key 'owner'"],
    [[{ ...red, owners: ['*'] }], 'exactly one *'],
    [[{ ...teams, namespace: 'a-*-b-*' }], 'exactly one *'],
    [[{ ...teams, namespace: 'a?-*' }], 'exactly one *'],
    [[red, red], "namespaces[1]: 'red' is never reached"],
    [[all, red], "namespaces[1]: 'red' is never reached"],
  ])('refuses %j', (namespaces, message) => {
    expect(() => read(namespaces)).toThrow(message);
  });

  it('lets narrower entries stand before wider ones', () => {
    expect(() => read([red, teams, all])).not.toThrow();
    expect(() =>
      read([all, { ...red, namespace: 'kube-system' }]),
    ).not.toThrow();
  });

  const label = (
    answer: () => Promise<string[] | undefined>,
  ): NamespaceOwnersProvider => ({
    name: 'labels of namespaces',
    ownersOf: jest.fn(answer),
  });

  it('asks providers in order for what config does not say', async () => {
    const first = label(async () => undefined);
    const second = label(async () => ['Blue']);
    const third = label(async () => ['green']);
    await expect(
      ownersOf([red], ['dev', 'red'], [first, second, third]),
    ).resolves.toEqual(['group:default/blue']);
    expect(first.ownersOf).toHaveBeenCalledWith(
      {
        clusterArn: prodArn.replace('/prod', '/dev'),
        cluster: 'dev',
        namespace: 'red',
      },
      { signal: expect.any(AbortSignal) },
    );
    expect(third.ownersOf).not.toHaveBeenCalled();
  });

  it('asks no provider for what config says', async () => {
    const provider = label(async () => ['blue']);
    await expect(
      ownersOf([{ ...red, owners: ['red'] }], ['prod', 'red'], [provider]),
    ).resolves.toEqual(['group:default/red']);
    expect(provider.ownersOf).not.toHaveBeenCalled();
  });

  it('takes an empty answer for one', async () => {
    await expect(
      ownersOf(
        [],
        ['dev', 'red'],
        [label(async () => []), label(async () => ['x'])],
      ),
    ).resolves.toEqual([]);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no'))],
    ['answers no ref', async () => [':']],
    ['does not answer', () => new Promise<string[]>(() => {})],
  ])('takes nobody for an owner where a provider %s', async (_, answer) => {
    await expect(
      ownersOf([], ['dev', 'red'], [label(answer), label(async () => ['x'])]),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining(
        'Who owns the namespace red of cluster dev could not be read from labels of namespaces.',
      ),
    });
  });
});
