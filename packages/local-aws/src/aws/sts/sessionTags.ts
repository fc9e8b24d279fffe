import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import { AwsError } from '../../wire/types';
import { checkTags } from '../iam/checkTags';
import { TagSet } from '../../platform/tags';
import type { Caller } from '../../platform/types';

/** The tags of a session to be, and those of them that go on to the next. */
export interface SessionTags {
  tags: Record<string, string>;
  transitiveTagKeys: string[];
}

/** The transitive tags of a session: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_role-chaining */
function inherited(caller: Caller): SessionTags {
  if (caller.kind !== 'session') {
    return { tags: {}, transitiveTagKeys: [] };
  }
  const keys = new Set(caller.transitiveTagKeys.map(key => key.toLowerCase()));
  const tags = Object.fromEntries(
    Object.entries(caller.tags).filter(([key]) => keys.has(key.toLowerCase())),
  );
  return { tags, transitiveTagKeys: [...caller.transitiveTagKeys] };
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterValue', message, { status: 400 });
}

function checkTransitiveKeys(
  keys: readonly string[] = [],
  own: Readonly<Record<string, string>>,
): readonly string[] {
  const tags = new TagSet(own);
  if (!keys.every(key => tags.has(key))) {
    throw invalid(
      'The specified transitive tag key must be included in the requested tags.',
    );
  }
  return keys;
}

/**
 * Tags that are passed, over those that are inherited; none of the latter may be set anew. Only tags that are passed can be made
 * transitive: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function sessionTags(
  caller: Caller,
  input: Pick<AssumeRoleRequest, 'Tags' | 'TransitiveTagKeys'>,
): SessionTags {
  const before = inherited(caller);
  const own = checkTags(input.Tags, invalid);
  const transitive = checkTransitiveKeys(input.TransitiveTagKeys, own);
  const fixed = new TagSet(before.tags);
  if (Object.keys(own).some(key => fixed.has(key))) {
    throw invalid(
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  }
  return {
    tags: fixed.with(own).record(),
    transitiveTagKeys: [...before.transitiveTagKeys, ...transitive],
  };
}
