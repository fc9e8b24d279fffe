import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-eks';
import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { requestTagKeys, tagKeys } from '../../platform/tags';
import { type EksRegion, eksRegions } from './EksRegion';
import { checkEksTagKeys, checkEksTags } from './checkEksTags';
import { eksError } from './eksErrors';

/** An ARN of EKS ends in the name or the id of what it is about, see `eksArn`. */
function taggedOf(
  eks: EksRegion,
  arn: string,
): { arn: string; tags: Map<string, string> } | undefined {
  const [type, clusterName] = arn.split(':').slice(5).join(':').split('/');
  switch (type) {
    case 'cluster':
      return eks.clusters.get(clusterName);
    case 'podidentityassociation': {
      const id = arn.slice(arn.lastIndexOf('/') + 1);
      const found = eks.associations.get(id);
      return found && { arn: found.associationArn, tags: found.tags };
    }
    case 'addon': {
      const found = eks
        .addonsOf(clusterName)
        .find(({ addonArn }) => addonArn === arn);
      return found && { arn, tags: found.tags };
    }
    case 'access-entry': {
      const found = eks
        .accessEntriesOf(clusterName)
        .find(({ accessEntryArn }) => accessEntryArn === arn);
      return found && { arn, tags: found.tags };
    }
    default:
      return undefined;
  }
}

/** The tags of the resource with an ARN, after checking that the caller may. */
function findTagged(
  call: Call,
  resourceArn: string | undefined,
  keys: Record<string, string | readonly string[]> = {},
): Map<string, string> {
  const arn = resourceArn ?? '';
  const eks = eksRegions.of(call.state, call);
  const found = taggedOf(eks, arn);
  const tags = found?.arn === arn ? found.tags : undefined;
  authorize(call, {
    action: `eks:${call.operation}`,
    resource: arn,
    keys: {
      ...tagKeys('aws:ResourceTag', Object.fromEntries(tags ?? [])),
      ...keys,
    },
  });
  if (!/^arn:[^:]+:eks:/.test(arn)) {
    throw eksError('BadRequestException', `Invalid resource ARN: ${arn}`);
  }
  if (!tags) {
    throw eksError('NotFoundException', `Resource not found: ${arn}`);
  }
  return tags;
}

function badRequest(message: string) {
  return eksError('BadRequestException', message);
}

export function tagResource(input: TagResourceRequest, call: Call): object {
  const added = checkEksTags(input.tags, badRequest);
  const tags = findTagged(
    call,
    input.resourceArn,
    requestTagKeys(Object.fromEntries(added)),
  );
  checkEksTags(Object.fromEntries([...tags, ...added]), badRequest);
  for (const [key, value] of added) {
    tags.set(key, value);
  }
  return {};
}

export function untagResource(input: UntagResourceRequest, call: Call): object {
  const keys = checkEksTagKeys(input.tagKeys, badRequest);
  const tags = findTagged(call, input.resourceArn, { 'aws:TagKeys': keys });
  for (const key of keys) {
    tags.delete(key);
  }
  return {};
}

export function listTagsForResource(
  input: ListTagsForResourceRequest,
  call: Call,
): ListTagsForResourceResponse {
  return { tags: Object.fromEntries(findTagged(call, input.resourceArn)) };
}
