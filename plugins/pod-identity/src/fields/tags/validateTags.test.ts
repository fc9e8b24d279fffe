import { errorsOf } from '../../__testUtils__/errorsOf';
import { incompleteKey } from './tagRows';
import { validateTags } from './validateTags';

const namespace = { from: 'namespace' as const };
const literal = (value: string) => ({ from: 'literal' as const, value });

describe('validateTags', () => {
  it.each([
    [{ 'my-namespace': namespace }],
    [{ 'my-namespace': namespace, team: literal('payments') }],
  ])('accepts %j', async tags => {
    expect(await errorsOf(validateTags, tags)).toEqual([]);
  });

  it.each([
    [{}, 'Add at least one tag.'],
    [
      { a: namespace, [incompleteKey]: namespace },
      'Complete every tag, or remove its row.',
    ],
  ])('refuses %j', async (tags, message) => {
    expect(await errorsOf(validateTags, tags)).toEqual([message]);
  });

  it.each([
    ['a wildcard', { team: literal('pay*') }],
    ['a variable', { team: literal('${aws:username}') }],
    ['a key that AWS keeps for itself', { 'aws:team': namespace }],
    ['a key with a quote', { 'te"am': namespace }],
  ])('refuses %s, as the domain does', async (_, tags) => {
    expect(await errorsOf(validateTags, tags)).toHaveLength(1);
  });
});
