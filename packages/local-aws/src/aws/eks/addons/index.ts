export {
  createAddon,
  deleteAddon,
  describeAddon,
  listAddons,
  updateAddon,
} from './addonOperations';
export {
  describeAddonConfiguration,
  describeAddonVersions,
} from './describeAddonVersions';
