import { absent, nothing, type KnowledgeOf } from '../session/KeyKnowledge';
import {
  permissionKnowledge,
  type RoleSession,
} from '../session/permissionKnowledge';
import { afterPrefix } from '../session/tagKnowledge';
import type { S3Action } from './s3Actions';

/** What is known of a request for an S3 action: tags of objects come with some actions, a key prefix when keys are listed. */
export function requestKnowledge(
  session: RoleSession,
  { carries }: S3Action,
): KnowledgeOf {
  const ofSession = permissionKnowledge(session);
  return key => {
    if (afterPrefix(key, 's3:existingobjecttag/') !== undefined) {
      return carries.existingObjectTag ? nothing : absent;
    }
    if (afterPrefix(key, 's3:requestobjecttag') !== undefined) {
      return carries.requestObjectTag ? nothing : absent;
    }
    if (key === 's3:prefix') {
      return carries.prefix ? nothing : absent;
    }
    return ofSession(key);
  };
}
