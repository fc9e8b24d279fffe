import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import { intents } from '../__testUtils__/arbitraries';
import { checkIntent } from './checkIntent';
import type { AccessIntent } from '../services/intentKinds';

describe('checkIntent', () => {
  const prefix = (members: object) =>
    ({
      kind: 's3-prefix',
      bucket: 'data',
      prefix: 'reports',
      access: ['read'],
      ...members,
    } as AccessIntent);
  const byTags = (tags: object) =>
    ({ kind: 's3-read-by-tags', bucket: 'data', tags } as AccessIntent);
  const literal = (value: unknown) => ({ from: 'literal', value });

  it('accepts every intent that the properties use', () => {
    fc.assert(
      fc.property(intents, intent => {
        expect(() => checkIntent(intent)).not.toThrow();
      }),
    );
  });

  it.each<[string, AccessIntent, string]>([
    [
      'no prefix',
      prefix({ prefix: '' }),
      "'' is not a valid prefix for bucket data: name folders",
    ],
    ['a slash at the start', prefix({ prefix: '/a' }), 'prefix'],
    ['a slash at the end', prefix({ prefix: 'a/' }), 'prefix'],
    ['an empty folder', prefix({ prefix: 'a//b' }), 'prefix'],
    ['a wildcard', prefix({ prefix: 'a*' }), 'prefix'],
    ['a question mark', prefix({ prefix: 'a?' }), 'prefix'],
    ['a variable', prefix({ prefix: '${aws:userid}' }), 'prefix'],
    ['a quote', prefix({ prefix: 'a"b' }), 'prefix'],
    ['a long prefix', prefix({ prefix: 'p'.repeat(897) }), 'prefix'],
    [
      'no access',
      prefix({ access: [] }),
      'No access is chosen for bucket data: choose from list, read, write and delete.',
    ],
    [
      'unknown access',
      prefix({ access: ['read', 'own'] }),
      "'own' is not a valid access for bucket data: choose from",
    ],
    ['a bucket pattern', prefix({ bucket: 'data-*' }), 'bucket'],
    ['no tags', byTags({}), '0 tags are given for bucket data: give 1 to 10.'],
    [
      'eleven tags',
      byTags(
        Object.fromEntries(
          Array.from({ length: 11 }, (_, i) => [`t${i}`, literal('a')]),
        ),
      ),
      '11 tags are given',
    ],
    ['an empty key', byTags({ '': literal('a') }), 'tag key'],
    ['a wildcard in a key', byTags({ 'a*': literal('a') }), 'tag key'],
    ['a key of AWS', byTags({ 'aws:x': literal('a') }), 'tag key'],
    [
      'keys that differ by case',
      byTags({ team: literal('a'), Team: literal('b') }),
      'differ only by case',
    ],
    [
      'a wildcard in a value',
      byTags({ a: literal('b*') }),
      'is not a valid tag value of tag a for bucket data',
    ],
    [
      'a variable in a value',
      byTags({ a: literal('${x}') }),
      'is not a valid tag value of tag a for bucket data',
    ],
    [
      'a quote in a value',
      byTags({ a: literal('b"') }),
      'is not a valid tag value of tag a for bucket data',
    ],
    [
      'what no policy holds',
      byTags({ a: literal('日本') }),
      'is not a valid tag value of tag a for bucket data',
    ],
    [
      'is not a valid tag value of tag a for bucket data',
      byTags({ a: literal(undefined) }),
      'A tag value of tag a for bucket data is missing: use at most 256',
    ],
    [
      'an unknown source',
      byTags({ a: { from: 'pod' } }),
      "'pod' is not a valid source for the value of tag a for bucket data: use namespace",
    ],
    [
      'what is no part of it',
      prefix({ document: '{}' }),
      "'document' is not a part of the grant s3-prefix: use bucket, prefix and access.",
    ],
    [
      'a member that is missing',
      { kind: 's3-prefix' } as AccessIntent,
      'A bucket name is missing: use 3 to 63',
    ],
    [
      'another type',
      prefix({ prefix: ['reports'] }),
      '["reports"] is not a valid prefix for bucket data',
    ],
    ['nothing', undefined as unknown as AccessIntent, 'not a kind of grant'],
    [
      'an unknown kind',
      { kind: 'admin' } as unknown as AccessIntent,
      "'admin' is not a kind of grant: use s3-read-by-tags, s3-prefix",
    ],
  ])('refuses %s', (_, intent, part) => {
    expect(() => checkIntent(intent)).toThrow(InputError);
    expect(() => checkIntent(intent)).toThrow(part);
  });
});
