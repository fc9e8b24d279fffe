import type { LayerName } from 'iam-policy';
import {
  valueOf,
  type LayerHolder,
  type NotRead,
  type Reading,
} from '../../model';
import { placeOf } from '../../services';
import { knownOf } from '../../subject/Subject';
import type { DecideAccessInput } from '../DecideAccessInput';

/** Who holds the statements of a layer. */
export function holderOf(
  layer: LayerName,
  { who, question, resource: { policy } }: DecideAccessInput,
): LayerHolder {
  const { role } = knownOf(who);
  const named = (name: string | undefined): LayerHolder => ({
    layer,
    ...(name !== undefined && { name }),
  });
  switch (layer) {
    case 'identity':
      return named(role?.name);
    case 'boundary':
      return named(role?.boundary?.name);
    case 'resource':
      return policy?.state === 'absent'
        ? { layer }
        : named(
            (policy && valueOf(policy)?.name) ?? policyName(question.resource),
          );
    default:
      return { layer };
  }
}

/** The policy on a resource as its service names it: `bucket policy of reports`. */
function policyName(arn: string): string {
  const none = arn === '*' ? 'policy of the resource' : `policy of ${arn}`;
  return placeOf(arn)?.policy?.name ?? none;
}

/** Why a thing was not read. */
export function notRead(reading: Reading<unknown>): NotRead {
  return reading.state === 'unread'
    ? { cause: reading.cause, reason: reading.reason }
    : { cause: 'failed', reason: 'It was not read.' };
}
