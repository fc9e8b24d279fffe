import { errorsOf } from '../__testUtils__/errorsOf';
import { incompleteKey } from './tagRows';
import { placementField } from './placement';
import { serviceAccountNameField } from './serviceAccount';
import { tagsField } from './tags';

describe('the validation of PodIdentityPlacementPicker', () => {
  it.each([
    [{}, ['Choose a cluster.']],
    [{ cluster: 'prod' }, ['Choose a namespace.']],
    [{ cluster: 'prod', namespace: 'payments' }, []],
  ])('%j', async (placement, errors) => {
    expect(await errorsOf(placementField.validation, placement)).toEqual(
      errors,
    );
  });
});

const namespace = { from: 'namespace' as const };
const literal = (value: string) => ({ from: 'literal' as const, value });

describe('the validation of PodIdentityTagsPicker', () => {
  it.each([
    [{ 'my-namespace': namespace }],
    [{ 'my-namespace': namespace, team: literal('payments') }],
  ])('accepts %j', async tags => {
    expect(await errorsOf(tagsField.validation, tags)).toEqual([]);
  });

  it.each([
    [{}, 'Add at least one tag.'],
    [
      { a: namespace, [incompleteKey]: namespace },
      'Complete every tag, or remove its row.',
    ],
  ])('refuses %j', async (tags, message) => {
    expect(await errorsOf(tagsField.validation, tags)).toEqual([message]);
  });

  it.each([
    ['a wildcard', { team: literal('pay*') }],
    ['a variable', { team: literal('${aws:username}') }],
    ['a key that AWS keeps for itself', { 'aws:team': namespace }],
    ['a key with a quote', { 'te"am': namespace }],
  ])('refuses %s, as the domain does', async (_, tags) => {
    expect(await errorsOf(tagsField.validation, tags)).toHaveLength(1);
  });
});

describe('the validation of ServiceAccountNamePicker', () => {
  it.each(['payments-api', 'a', 'a.b-c', undefined, ''])(
    'accepts %j',
    async name => {
      expect(await errorsOf(serviceAccountNameField.validation, name)).toEqual(
        [],
      );
    },
  );

  it.each(['Payments', 'a_b', '-a', 'a*', 'a'.repeat(254)])(
    'refuses %s, and says what a name may be',
    async name => {
      const [message] = await errorsOf(
        serviceAccountNameField.validation,
        name,
      );
      expect(message).toMatch(/service account/);
    },
  );
});
