import { ABSENT, present, UNKNOWN, type KeyReading } from '../../match/readKey';
import { isFederatedUser, type PrincipalFacts } from './principalFacts';

/**
 * Global condition keys that follow from the rest of the request, so that no caller needs to repeat them
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html). What the context says goes first.
 */
export function derivedKey(
  foldedKey: string,
  principal: PrincipalFacts,
  resourceAccountId: string | undefined,
): KeyReading {
  switch (foldedKey) {
    case 'aws:principalarn':
      if (principal.type !== 'AWS') return ABSENT;
      if (principal.sessionArn && isFederatedUser(principal)) {
        return present(principal.sessionArn);
      }
      // The role's path does not stand in a session ARN.
      return principal.roleName === undefined ? present(principal.id) : UNKNOWN;
    case 'aws:principalaccount':
      if (principal.type !== 'AWS') return ABSENT;
      return principal.accountId ? present(principal.accountId) : UNKNOWN;
    case 'aws:principalisawsservice':
      return present(String(principal.type === 'Service'));
    case 'aws:principalservicename':
      return principal.type === 'Service' ? present(principal.id) : ABSENT;
    case 'aws:resourceaccount':
      return resourceAccountId ? present(resourceAccountId) : UNKNOWN;
    default:
      return ABSENT;
  }
}
