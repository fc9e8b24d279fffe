export { createAddon } from './createAddon';
export { deleteAddon } from './deleteAddon';
export { describeAddon } from './describeAddon';
export { listAddons } from './listAddons';
