import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { accessCardFilter, accessContentFilter } from './filters';
import { makeEntity } from './__fixtures__/entities';
import plugin, { podIdentityApiRef, podIdentityPlugin } from '.';

describe('the plugin', () => {
  it('is the default export', () => {
    expect(plugin).toBe(podIdentityPlugin);
    expect(podIdentityPlugin.pluginId).toBe('pod-identity');
  });

  it.each([
    'api:pod-identity',
    'entity-content:pod-identity/aws-access',
    'entity-card:pod-identity/aws-access',
    'scaffolder-form-field:pod-identity/placement-picker',
    'scaffolder-form-field:pod-identity/bucket-picker',
    'scaffolder-form-field:pod-identity/tags-picker',
    'scaffolder-form-field:pod-identity/service-account-name-picker',
  ] as const)('has %s', id => {
    // getExtension is typed for one id at a time; here it is any of them.
    expect(podIdentityPlugin.getExtension(id as any)).toBeDefined();
  });

  it('names its API', () => {
    expect(podIdentityApiRef.id).toBe('plugin.pod-identity.api');
  });
});

describe('the filters', () => {
  const tab = filterPredicateToFilterFunction(accessContentFilter);
  const card = filterPredicateToFilterFunction(accessCardFilter);
  const named = makeEntity('app1');
  const unnamed = makeEntity('docs-site');

  it.each([
    ['a component with the annotation', named, true, true],
    ['a service without', unnamed, true, false],
    [
      'a website without',
      { ...unnamed, spec: { ...unnamed.spec, type: 'website' } },
      false,
      false,
    ],
    ['a resource with', { ...named, kind: 'Resource' }, true, true],
    ['a system with', { ...named, kind: 'System' }, true, true],
    ['a group with', { ...named, kind: 'Group' }, false, false],
    [
      'an API of type service without',
      { ...unnamed, kind: 'API' },
      false,
      false,
    ],
  ])('%s', (_, entity, hasTab, hasCard) => {
    expect(tab(entity)).toBe(hasTab);
    expect(card(entity)).toBe(hasCard);
  });
});
