import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import {
  namespaces,
  serviceAccountNames,
} from '../../__testUtils__/arbitraries';
import { checkNamespaceName, checkServiceAccountName } from './checkNames';

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
      "'Pay*' is not a valid namespace name: use at most 63 lower-case letters",
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
