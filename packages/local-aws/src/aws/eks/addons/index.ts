export { createAddon } from './createAddon';
export { deleteAddon } from './deleteAddon';
export { describeAddon } from './describeAddon';
export {
  describeAddonConfiguration,
  describeAddonVersions,
} from './describeAddonVersions';
export { listAddons } from './listAddons';
export { updateAddon } from './updateAddon';
