import { accountOf } from '../accountOf';
import type { Role } from '../../model';
import {
  absent,
  nothing,
  value,
  type KeyKnowledge,
  type KnowledgeOf,
} from './KeyKnowledge';
import { directCallKnowledge, sessionKeyKnowledge } from './globalKeys';
import type { Surroundings } from '../Surroundings';
import { isSessionTagKey } from './sessionTagKeys';
import {
  afterPrefix,
  sessionTagKnowledge,
  type SessionOf,
} from './tagKnowledge';

/** A session of a role. */
export interface RoleSession extends SessionOf {
  role?: Role;
  buckets?: Surroundings['buckets'];
}

/**
 * What is known of a request that a pod makes with the role's credentials, apart from what it asks for.
 * Role tags surface as `aws:PrincipalTag` too; a session tag of the same key wins.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function permissionKnowledge(session: RoleSession): KnowledgeOf {
  return key => {
    const principalTag = afterPrefix(key, 'aws:principaltag/');
    if (principalTag !== undefined) {
      return principalTagKnowledge(principalTag, session);
    }
    const requestTag = afterPrefix(key, 'aws:requesttag/');
    if (requestTag !== undefined && isSessionTagKey(requestTag)) {
      return absent;
    }
    return roleKnowledge(key, session.role);
  };
}

function principalTagKnowledge(
  tagKey: string,
  session: RoleSession,
): KeyKnowledge {
  const sessionTag = sessionTagKnowledge(tagKey, session);
  if (sessionTag.known !== 'absent') {
    return sessionTag;
  }
  const roleTag = Object.entries(session.role?.tags ?? {}).find(
    ([name]) => name.toLowerCase() === tagKey.toLowerCase(),
  );
  return roleTag ? { known: 'value', value: roleTag[1] } : absent;
}

function roleKnowledge(key: string, role: Role | undefined): KeyKnowledge {
  switch (key) {
    case 'aws:principalarn':
      return role ? value(role.arn) : nothing;
    case 'aws:principalaccount':
      return role ? value(accountOf(role.arn)) : nothing;
    // The id of the role, and the name that EKS gives the session:
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
    case 'aws:userid':
      return role?.id === undefined
        ? nothing
        : { known: 'possible', of: [{ like: `${role.id}:*` }] };
    default:
      return sessionKeyKnowledge(key);
  }
}

/**
 * The same with what holds of a request that the pod makes itself, over TLS. A question may say otherwise of that, so that ask
 * puts what it says between the two.
 */
export function podRequestKnowledge(session: RoleSession): KnowledgeOf {
  const ofSession = permissionKnowledge(session);
  return key => {
    const knowledge = ofSession(key);
    return knowledge.known === 'nothing' ? directCallKnowledge(key) : knowledge;
  };
}
