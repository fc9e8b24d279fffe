import { ABSENT, present, UNKNOWN, type KeyReading } from '../../match/readKey';
import { isFederatedUser, type PrincipalFacts } from './principalFacts';

/**
 * Reads the global condition keys that follow from the rest of the request, so that callers need not repeat them, and those that AWS sends
 * with every request of the kind, so that they cannot be absent. Undefined for all others. The context takes precedence.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html says which are always present,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html what they are for each kind of principal.
 */
export function derivedKey(
  foldedKey: string,
  principal: PrincipalFacts,
  resourceAccountId: string | undefined,
): KeyReading | undefined {
  switch (foldedKey) {
    case 'aws:principalarn':
      if (principal.type !== 'AWS') {
        return ABSENT;
      }
      if (principal.sessionArn && isFederatedUser(principal)) {
        return present(principal.sessionArn);
      }
      // A session ARN does not contain the role's path.
      return principal.roleName === undefined ? present(principal.id) : UNKNOWN;
    case 'aws:principalaccount':
      if (principal.type !== 'AWS') {
        return ABSENT;
      }
      return principal.accountId ? present(principal.accountId) : UNKNOWN;
    case 'aws:principalisawsservice':
      // Only signed requests carry it, and a request with a provider's token is not signed.
      return principal.type === 'Federated'
        ? UNKNOWN
        : present(String(principal.type === 'Service'));
    case 'aws:principalservicename':
      return principal.type === 'Service' ? present(principal.id) : ABSENT;
    case 'aws:resourceaccount':
      return resourceAccountId ? present(resourceAccountId) : UNKNOWN;
    case 'aws:principaltype':
      return principalType(principal);
    case 'aws:username':
      return userName(principal);
    case 'aws:tokenissuetime':
    case 'aws:multifactorauthpresent':
      // Sent with temporary credentials: roles always have them, users may.
      return principal.type === 'AWS' ? UNKNOWN : ABSENT;
    case 'aws:currenttime':
    case 'aws:epochtime':
    case 'aws:requestedregion':
    case 'aws:securetransport':
    case 'aws:useragent':
    case 'aws:userid':
    case 'aws:viaawsservice':
      return UNKNOWN;
    default:
      return undefined;
  }
}

function principalType(principal: PrincipalFacts): KeyReading {
  if (isFederatedUser(principal)) {
    return present('FederatedUser');
  }
  switch (principal.kind) {
    case 'role':
      return present('AssumedRole');
    case 'user':
      return present('User');
    case 'root':
      return present('Account');
    default:
      return UNKNOWN;
  }
}

/** Only IAM users have a user name. In their ARN a path may precede it. */
function userName(principal: PrincipalFacts): KeyReading {
  if (principal.kind === 'other') {
    return UNKNOWN;
  }
  return principal.kind === 'user' && !isFederatedUser(principal)
    ? present(principal.id.slice(principal.id.lastIndexOf('/') + 1))
    : ABSENT;
}
