import { authorize } from '../../authorization';
import type { Call } from '../../call';
import { tagKeys } from '../../tags';
import { eksError } from '../eksErrors';

/** The tags of the resource with an ARN, after checking that the caller may. */
export function findTagged(
  call: Call,
  resourceArn: string | undefined,
  keys: Record<string, string | readonly string[]> = {},
): Map<string, string> {
  const arn = resourceArn ?? '';
  const eks = call.state.eksOf(call);
  const tags = (
    [...eks.clusters.values()].find(cluster => cluster.arn === arn) ??
    [...eks.associations.values()].find(
      ({ associationArn }) => associationArn === arn,
    ) ??
    [...eks.addons.values()].find(({ addonArn }) => addonArn === arn) ??
    eks.accessEntries().find(({ accessEntryArn }) => accessEntryArn === arn)
  )?.tags;
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
