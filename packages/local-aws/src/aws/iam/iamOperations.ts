import type { Handler } from '../../platform/call';
import * as account from './account';
import * as attachments from './attachments';
import * as inlinePolicies from './inlinePolicies';
import * as managedPolicies from './managedPolicies';
import * as oidcProviders from './oidcProviders';
import * as roles from './roles';
import * as simulation from './simulation';

/** The operations of IAM that have an implementation. */
export const iamOperations: Readonly<Record<string, Handler>> = {
  CreateRole: roles.createRole,
  GetRole: roles.getRole,
  ListRoles: roles.listRoles,
  UpdateRole: roles.updateRole,
  UpdateRoleDescription: roles.updateRoleDescription,
  UpdateAssumeRolePolicy: roles.updateAssumeRolePolicy,
  DeleteRole: roles.deleteRole,
  TagRole: roles.tagRole,
  UntagRole: roles.untagRole,
  ListRoleTags: roles.listRoleTags,
  PutRolePermissionsBoundary: roles.putRolePermissionsBoundary,
  DeleteRolePermissionsBoundary: roles.deleteRolePermissionsBoundary,
  PutRolePolicy: inlinePolicies.putRolePolicy,
  GetRolePolicy: inlinePolicies.getRolePolicy,
  ListRolePolicies: inlinePolicies.listRolePolicies,
  DeleteRolePolicy: inlinePolicies.deleteRolePolicy,
  CreatePolicy: managedPolicies.createPolicy,
  GetPolicy: managedPolicies.getPolicy,
  ListPolicies: managedPolicies.listPolicies,
  DeletePolicy: managedPolicies.deletePolicy,
  TagPolicy: managedPolicies.tagPolicy,
  UntagPolicy: managedPolicies.untagPolicy,
  ListPolicyTags: managedPolicies.listPolicyTags,
  CreatePolicyVersion: managedPolicies.createPolicyVersion,
  GetPolicyVersion: managedPolicies.getPolicyVersion,
  ListPolicyVersions: managedPolicies.listPolicyVersions,
  SetDefaultPolicyVersion: managedPolicies.setDefaultPolicyVersion,
  DeletePolicyVersion: managedPolicies.deletePolicyVersion,
  AttachRolePolicy: attachments.attachRolePolicy,
  DetachRolePolicy: attachments.detachRolePolicy,
  ListAttachedRolePolicies: attachments.listAttachedRolePolicies,
  ListEntitiesForPolicy: attachments.listEntitiesForPolicy,
  GetAccountAuthorizationDetails: account.getAccountAuthorizationDetails,
  ListInstanceProfilesForRole: account.listInstanceProfilesForRole,
  GetAccountSummary: account.getAccountSummary,
  CreateOpenIDConnectProvider: oidcProviders.createOpenIDConnectProvider,
  GetOpenIDConnectProvider: oidcProviders.getOpenIDConnectProvider,
  ListOpenIDConnectProviders: oidcProviders.listOpenIDConnectProviders,
  DeleteOpenIDConnectProvider: oidcProviders.deleteOpenIDConnectProvider,
  UpdateOpenIDConnectProviderThumbprint:
    oidcProviders.updateOpenIDConnectProviderThumbprint,
  AddClientIDToOpenIDConnectProvider:
    oidcProviders.addClientIDToOpenIDConnectProvider,
  RemoveClientIDFromOpenIDConnectProvider:
    oidcProviders.removeClientIDFromOpenIDConnectProvider,
  TagOpenIDConnectProvider: oidcProviders.tagOpenIDConnectProvider,
  UntagOpenIDConnectProvider: oidcProviders.untagOpenIDConnectProvider,
  ListOpenIDConnectProviderTags: oidcProviders.listOpenIDConnectProviderTags,
  SimulatePrincipalPolicy: simulation.simulatePrincipalPolicy,
  SimulateCustomPolicy: simulation.simulateCustomPolicy,
  GetContextKeysForPrincipalPolicy: simulation.getContextKeysForPrincipalPolicy,
  GetContextKeysForCustomPolicy: simulation.getContextKeysForCustomPolicy,
};
