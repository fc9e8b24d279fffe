import {
  absent,
  nothing,
  type KnowledgeOf,
} from '../../subject/session/KeyKnowledge';
import {
  permissionKnowledge,
  type RoleSession,
} from '../../subject/session/permissionKnowledge';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import { abacOf } from './abacOf';
import type { S3Action } from '../../services/s3/actions';
import { tagKind } from '../../services/s3/tagKind';

/**
 * What is known of a request for an S3 action: tags of objects come with some actions, a key prefix when keys are listed, and
 * tags of a bucket only where the bucket has that enabled.
 */
export function requestKnowledge(
  session: RoleSession,
  { objectTag, writesTags, lists }: S3Action,
  bucket: string,
): KnowledgeOf {
  const ofSession = permissionKnowledge(session);
  return key => {
    if (afterPrefix(key, 's3:existingobjecttag/') !== undefined) {
      return objectTag ? nothing : absent;
    }
    if (afterPrefix(key, 's3:requestobjecttag') !== undefined) {
      return writesTags ? nothing : absent;
    }
    if (key === 's3:prefix') {
      return lists ? nothing : absent;
    }
    return tagKind(key)?.kind === 'bucket' && abacOf(session, bucket) === false
      ? absent
      : ofSession(key);
  };
}
