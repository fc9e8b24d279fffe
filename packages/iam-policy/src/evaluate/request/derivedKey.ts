import { ABSENT, present, UNKNOWN, type KeyReading } from '../../match/readKey';
import { isFederatedUser, type PrincipalFacts } from './principalFacts';

/**
 * Global condition keys that follow from the rest of the request, so that no caller needs to repeat them, and those that AWS sends with every
 * request of the kind, so that they cannot be absent; undefined for all others. What the context says goes first.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html says which are always there,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html what they are for which principal.
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
      // The role's path does not stand in a session ARN.
      return principal.roleName === undefined ? present(principal.id) : UNKNOWN;
    case 'aws:principalaccount':
      if (principal.type !== 'AWS') {
        return ABSENT;
      }
      return principal.accountId ? present(principal.accountId) : UNKNOWN;
    case 'aws:principalisawsservice':
      // In signed requests alone, and one that carries a token instead is not signed.
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
      // With temporary credentials, which roles always have and users may.
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

/** IAM users alone have a name of this kind: without the path that stands before it in their ARN. */
function userName(principal: PrincipalFacts): KeyReading {
  if (principal.kind === 'other') {
    return UNKNOWN;
  }
  return principal.kind === 'user' && !isFederatedUser(principal)
    ? present(principal.id.slice(principal.id.lastIndexOf('/') + 1))
    : ABSENT;
}
