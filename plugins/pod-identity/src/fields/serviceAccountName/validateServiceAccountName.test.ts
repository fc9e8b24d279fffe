import { errorsOf } from '../../__testUtils__/errorsOf';
import { validateServiceAccountName } from './validateServiceAccountName';

describe('validateServiceAccountName', () => {
  it.each(['payments-api', 'a', 'a.b-c', undefined, ''])(
    'accepts %j',
    async name => {
      expect(await errorsOf(validateServiceAccountName, name)).toEqual([]);
    },
  );

  it.each(['Payments', 'a_b', '-a', 'a*', 'a'.repeat(254)])(
    'refuses %s, and says what a name may be',
    async name => {
      const [message] = await errorsOf(validateServiceAccountName, name);
      expect(message).toMatch(/service account/);
    },
  );
});
