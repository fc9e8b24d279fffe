import { parseArn } from '../../match/parseArn';
import { ABSENT, type KeyReader } from '../../match/readKey';
import type { RequestPrincipal } from '../types';

/** Who asks, in the forms in which policies name principals. */
export interface PrincipalFacts {
  type: RequestPrincipal['type'];
  /** ARN of the user or role, the service, or the provider. */
  id: string;
  sessionArn?: string;
  accountId?: string;
  kind:
    | 'role'
    | 'user'
    | 'root'
    | 'federated-user'
    | 'service'
    | 'federated'
    | 'other';
  /** For a session whose role is known by name only. Role names are unique in an account, whatever their path. */
  roleName?: string;
  /** Reads the context of its request, which says who authenticated a session. */
  read: KeyReader;
}

const ASSUMED_ROLE = /^assumed-role\/([^/]+)\//;

function kindOf(service: string, resource: string): PrincipalFacts['kind'] {
  if (resource === 'root') {
    return 'root';
  }
  if (service === 'sts') {
    if (resource.startsWith('federated-user/')) {
      return 'federated-user';
    }
    return ASSUMED_ROLE.test(resource) ? 'role' : 'other';
  }
  if (resource.startsWith('role/')) {
    return 'role';
  }
  return resource.startsWith('user/') ? 'user' : 'other';
}

/** A session of `GetFederationToken`. */
export function isFederatedUser(principal: PrincipalFacts): boolean {
  return principal.sessionArn?.includes(':federated-user/') ?? false;
}

/** Reads what a request says of its principal. */
export function principalFacts(
  principal: RequestPrincipal,
  read: KeyReader = () => ABSENT,
): PrincipalFacts {
  const { type, id, sessionArn, accountId } = principal;
  if (type !== 'AWS') {
    const kind = type === 'Service' ? 'service' : 'federated';
    return {
      type,
      id,
      kind,
      ...(accountId && { accountId }),
      read,
    };
  }
  const arn = parseArn(id);
  const session = sessionArn ?? (arn?.service === 'sts' ? id : undefined);
  const account = accountId ?? arn?.accountId;
  const roleName =
    arn?.service === 'sts' ? ASSUMED_ROLE.exec(arn.resource)?.[1] : undefined;
  return {
    type,
    id,
    kind: arn ? kindOf(arn.service, arn.resource) : 'other',
    ...(session && { sessionArn: session }),
    ...(account && { accountId: account }),
    ...(roleName && { roleName }),
    read,
  };
}
