import { accountOf } from '../accountOf';
import type { Role } from '../../model';
import {
  absent,
  nothing,
  type KeyKnowledge,
  type KnowledgeOf,
} from './KeyKnowledge';
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
    case 'aws:principaltype':
      return { known: 'value', value: 'AssumedRole' };
    case 'aws:principalisawsservice':
      return { known: 'value', value: 'false' };
    case 'aws:principalarn':
      return role ? { known: 'value', value: role.arn } : nothing;
    case 'aws:principalaccount':
      return role ? { known: 'value', value: accountOf(role.arn) } : nothing;
    // Only IAM users have a name of this kind.
    case 'aws:username':
      return absent;
    default:
      return nothing;
  }
}
