import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import type { AccessIntent } from '../../model';
import {
  intents,
  namespaces,
  serviceAccountNames,
} from '../../__testUtils__/arbitraries';
import { checkIntent } from '../../grant/checkIntent';
import {
  checkBucketName,
  checkNamespaceName,
  checkServiceAccountName,
} from './checkNames';

const dangerous = ['', '*', 'a*', 'a?', '${x}', '"', "a'b", 'a/b', 'A', 'a b'];

describe('checkNamespaceName', () => {
  it.each(['a', 'kube-system', '0', 'n'.repeat(63)])('accepts %s', name => {
    expect(() => checkNamespaceName(name)).not.toThrow();
  });

  it.each([...dangerous, '-a', 'a-', 'a.b', 'n'.repeat(64), 'a\n'])(
    'refuses %j',
    name => {
      expect(() => checkNamespaceName(name)).toThrow(InputError);
    },
  );

  it('says what and what to do', () => {
    expect(() => checkNamespaceName('Pay*')).toThrow(
      "'Pay*' is no name of a namespace: use at most 63 lower-case letters",
    );
  });
});

describe('checkServiceAccountName', () => {
  it.each(['a', 'api.v2', 's'.repeat(253)])('accepts %s', name => {
    expect(() => checkServiceAccountName(name)).not.toThrow();
  });

  it.each([...dangerous, '.a', 'a.', 'a..b', 's'.repeat(254)])(
    'refuses %j',
    name => {
      expect(() => checkServiceAccountName(name)).toThrow(InputError);
    },
  );

  it('accepts every name that the properties use', () => {
    fc.assert(
      fc.property(serviceAccountNames, namespaces, (name, namespace) => {
        expect(() => checkServiceAccountName(name)).not.toThrow();
        expect(() => checkNamespaceName(namespace)).not.toThrow();
      }),
    );
  });
});

describe('checkBucketName', () => {
  it.each(['abc', 'data-lake-111122223333', 'a.b.c', 'b'.repeat(63)])(
    'accepts %s',
    name => {
      expect(() => checkBucketName(name)).not.toThrow();
    },
  );

  it.each([
    ...dangerous,
    'ab',
    'a..b',
    '10.0.0.1',
    '-ab',
    'ab-',
    'b'.repeat(64),
    'arn:aws:s3:::abc',
  ])('refuses %j', name => {
    expect(() => checkBucketName(name)).toThrow(InputError);
  });
});

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
    ['no prefix', prefix({ prefix: '' }), 'prefix of bucket data'],
    ['a slash at the start', prefix({ prefix: '/a' }), 'prefix'],
    ['a slash at the end', prefix({ prefix: 'a/' }), 'prefix'],
    ['an empty folder', prefix({ prefix: 'a//b' }), 'prefix'],
    ['a wildcard', prefix({ prefix: 'a*' }), 'prefix'],
    ['a question mark', prefix({ prefix: 'a?' }), 'prefix'],
    ['a variable', prefix({ prefix: '${aws:userid}' }), 'prefix'],
    ['a quote', prefix({ prefix: 'a"b' }), 'prefix'],
    ['a long prefix', prefix({ prefix: 'p'.repeat(897) }), 'prefix'],
    ['no access', prefix({ access: [] }), 'names nothing'],
    ['unknown access', prefix({ access: ['read', 'own'] }), "names 'own'"],
    ['a bucket pattern', prefix({ bucket: 'data-*' }), 'bucket'],
    ['no tags', byTags({}), 'names 0 tags'],
    [
      'eleven tags',
      byTags(
        Object.fromEntries(
          Array.from({ length: 11 }, (_, i) => [`t${i}`, literal('a')]),
        ),
      ),
      'names 11 tags',
    ],
    ['an empty key', byTags({ '': literal('a') }), 'tag key'],
    ['a wildcard in a key', byTags({ 'a*': literal('a') }), 'tag key'],
    ['a key of AWS', byTags({ 'aws:x': literal('a') }), 'tag key'],
    [
      'keys that differ by case',
      byTags({ team: literal('a'), Team: literal('b') }),
      'differ only by case',
    ],
    ['a wildcard in a value', byTags({ a: literal('b*') }), 'no value'],
    ['a variable in a value', byTags({ a: literal('${x}') }), 'no value'],
    ['a quote in a value', byTags({ a: literal('b"') }), 'no value'],
    ['what no policy holds', byTags({ a: literal('日本') }), 'no value'],
    ['no value', byTags({ a: literal(undefined) }), 'no value'],
    ['an unknown source', byTags({ a: { from: 'pod' } }), "from 'pod'"],
    [
      'an unknown kind',
      { kind: 'admin' } as unknown as AccessIntent,
      "kind 'admin'",
    ],
  ])('refuses %s', (_, intent, part) => {
    expect(() => checkIntent(intent)).toThrow(InputError);
    expect(() => checkIntent(intent)).toThrow(part);
  });
});
