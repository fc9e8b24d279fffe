import { grantOptions } from '../__fixtures__/grantOptions';
import { openNamespaces, ownerRefOf, settlePlacement } from './settlePlacement';

describe('openNamespaces', () => {
  it('has only clusters with an open namespace', () => {
    expect(openNamespaces(grantOptions, undefined)).toEqual([
      {
        name: 'eksworkshop-eksctl',
        namespaces: ['ns-a', 'ns-b', 'platform', 'media'],
      },
    ]);
  });

  it.each([
    ['group:default/customers', ['ns-a', 'ns-b']],
    ['group:default/platform', ['platform', 'media']],
  ])('has only what is open to %s', (owner, namespaces) => {
    expect(openNamespaces(grantOptions, owner)[0].namespaces).toEqual(
      namespaces,
    );
  });

  it('is empty for an owner to whom nothing is open', () => {
    expect(openNamespaces(grantOptions, 'group:default/data')).toEqual([]);
  });
});

describe('settlePlacement', () => {
  const one = [{ name: 'a', namespaces: ['x', 'y'] }];
  const two = [...one, { name: 'b', namespaces: ['z'] }];

  it.each([
    ['takes the only cluster', {}, one, { cluster: 'a' }],
    ['leaves a choice of clusters open', {}, two, {}],
    [
      'takes the only namespace',
      { cluster: 'b' },
      two,
      { cluster: 'b', namespace: 'z' },
    ],
    [
      'keeps what fits',
      { cluster: 'a', namespace: 'y' },
      two,
      { cluster: 'a', namespace: 'y' },
    ],
    [
      'drops a namespace of another cluster',
      { cluster: 'a', namespace: 'z' },
      two,
      { cluster: 'a' },
    ],
    [
      'drops a cluster that is not open',
      { cluster: 'c', namespace: 'x' },
      two,
      {},
    ],
    ['drops all where nothing is open', { cluster: 'a' }, [], {}],
  ])('%s', (_, placement, open, settled) => {
    expect(settlePlacement(placement, open)).toEqual(settled);
    expect(settlePlacement(settled, open)).toEqual(settled);
  });
});

describe('ownerRefOf', () => {
  it.each([
    ['customers', 'group:default/customers'],
    ['Group:default/Customers', 'group:default/customers'],
    ['user:default/guest', 'user:default/guest'],
    ['', undefined],
    [undefined, undefined],
    [':', undefined],
    [7, undefined],
  ])('%j', (owner, ref) => {
    expect(ownerRefOf(owner)).toBe(ref);
  });
});
