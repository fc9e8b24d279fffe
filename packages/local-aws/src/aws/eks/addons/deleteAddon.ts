import { eksRegions } from '../EksRegion';
import type {
  DeleteAddonRequest,
  DeleteAddonResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { addonView } from './addonView';
import { findAddon } from './findAddon';

/** With an add-on go the associations it owns. */
export function deleteAddon(
  input: DeleteAddonRequest,
  call: Call,
): DeleteAddonResponse {
  const addon = findAddon(call, input);
  const { addons, associations } = eksRegions.of(call.state, call);
  for (const association of [...associations.of(addon.clusterName)]) {
    if (association.ownerArn === addon.addonArn) {
      associations.remove(association);
    }
  }
  addons.delete(`${addon.clusterName}/${addon.addonName}`);
  return { addon: { ...addonView(addon), status: 'DELETING' } };
}
