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

/** Tags that are passed, over those that are inherited; none of the latter may be set anew. */
export function sessionTags(
  caller: Caller,
  input: Pick<AssumeRoleRequest, 'Tags' | 'TransitiveTagKeys'>,
): SessionTags {
  const before = inherited(caller);
  const own = checkTags(input.Tags);
  const fixed = new TagSet(before.tags);
  if (Object.keys(own).some(key => fixed.has(key))) {
    throw new AwsError(
      'InvalidParameterValue',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
      { status: 400 },
    );
  }
  return {
    tags: fixed.with(own).record(),
    transitiveTagKeys: [
      ...before.transitiveTagKeys,
      ...(input.TransitiveTagKeys ?? []),
    ],
  };
}
