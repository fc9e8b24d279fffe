export { createOpenIDConnectProvider } from './createProvider';
export {
  addClientIDToOpenIDConnectProvider,
  deleteOpenIDConnectProvider,
  getOpenIDConnectProvider,
  listOpenIDConnectProviders,
  removeClientIDFromOpenIDConnectProvider,
  updateOpenIDConnectProviderThumbprint,
} from './providerOperations';
export {
  listOpenIDConnectProviderTags,
  tagOpenIDConnectProvider,
  untagOpenIDConnectProvider,
} from './providerTags';
