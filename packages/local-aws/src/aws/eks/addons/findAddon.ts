import { eksRegions } from '../EksRegion';
import { authorize } from '../../../platform/authorization';
import { eksArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { tagKeys } from '../../../platform/tags';
import type { AddonRecord } from '../AddonRecord';
import { clusterOf } from '../clusters';
import { eksError } from '../eksErrors';

/** The add-on that a call is about, after checking that the caller may. */
export function findAddon(
  call: Call,
  input: { clusterName?: string; addonName?: string },
): AddonRecord {
  const { clusterName = '', addonName = '' } = input;
  const addon = eksRegions
    .of(call.state, call)
    .addons.get(`${clusterName}/${addonName}`);
  authorize(call, {
    action: `eks:${call.operation}`,
    resource:
      addon?.addonArn ?? eksArn(call, `addon/${clusterName}/${addonName}/*`),
    keys: tagKeys('aws:ResourceTag', Object.fromEntries(addon?.tags ?? [])),
  });
  clusterOf(call, clusterName);
  if (!addon) {
    throw eksError(
      'ResourceNotFoundException',
      `No addon: ${addonName} found in cluster: ${clusterName}`,
      { clusterName, addonName },
    );
  }
  return addon;
}
