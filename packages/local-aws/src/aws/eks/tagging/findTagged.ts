import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { tagKeys } from '../../../platform/tags';
import { eksError } from '../eksErrors';
import { eksRegions, type EksRegion } from '../EksRegion';

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
export function findTagged(
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
