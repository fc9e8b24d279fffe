import type { InputTable } from '../../platform/call';
import { sdkSource } from '../../wire';
import {
  type AwsServiceModule,
  byVersion,
  commonTroubles,
  queryCredentials,
  queryRefusal,
  TROUBLE_WORDS,
} from '../module';
import * as account from './account';
import * as attachments from './attachments';
import * as inlinePolicies from './inlinePolicies';
import * as managedPolicies from './managedPolicies';
import * as oidcProviders from './oidcProviders';
import * as roles from './roles';
import { savedAccounts } from './saved';
import { iamSeed } from './seed';
import * as simulation from './simulation';

/** What the operations of IAM take. */
const iamInputs: InputTable = {
  CreateRole: [
    'RoleName Path AssumeRolePolicyDocument Description MaxSessionDuration',
    'PermissionsBoundary Tags',
  ],
  GetRole: 'RoleName',
  ListRoles: 'PathPrefix Marker MaxItems',
  UpdateRole: 'RoleName Description MaxSessionDuration',
  UpdateRoleDescription: 'RoleName Description',
  UpdateAssumeRolePolicy: 'RoleName PolicyDocument',
  DeleteRole: 'RoleName',
  TagRole: 'RoleName Tags',
  UntagRole: 'RoleName TagKeys',
  ListRoleTags: 'RoleName Marker MaxItems',
  PutRolePermissionsBoundary: 'RoleName PermissionsBoundary',
  DeleteRolePermissionsBoundary: 'RoleName',
  PutRolePolicy: 'RoleName PolicyName PolicyDocument',
  GetRolePolicy: 'RoleName PolicyName',
  ListRolePolicies: 'RoleName Marker MaxItems',
  DeleteRolePolicy: 'RoleName PolicyName',
  CreatePolicy: 'PolicyName Path PolicyDocument Description Tags',
  GetPolicy: 'PolicyArn',
  ListPolicies:
    'Scope OnlyAttached PathPrefix PolicyUsageFilter Marker MaxItems',
  DeletePolicy: 'PolicyArn',
  TagPolicy: 'PolicyArn Tags',
  UntagPolicy: 'PolicyArn TagKeys',
  ListPolicyTags: 'PolicyArn Marker MaxItems',
  CreatePolicyVersion: 'PolicyArn PolicyDocument SetAsDefault',
  GetPolicyVersion: 'PolicyArn VersionId',
  ListPolicyVersions: 'PolicyArn Marker MaxItems',
  SetDefaultPolicyVersion: 'PolicyArn VersionId',
  DeletePolicyVersion: 'PolicyArn VersionId',
  AttachRolePolicy: 'RoleName PolicyArn',
  DetachRolePolicy: 'RoleName PolicyArn',
  ListAttachedRolePolicies: 'RoleName PathPrefix Marker MaxItems',
  GetAccountAuthorizationDetails: 'Filter Marker MaxItems',
  ListInstanceProfilesForRole: 'RoleName Marker MaxItems',
  GetAccountSummary: '',
  CreateOpenIDConnectProvider: 'Url ClientIDList ThumbprintList Tags',
  GetOpenIDConnectProvider: 'OpenIDConnectProviderArn',
  ListOpenIDConnectProviders: '',
  DeleteOpenIDConnectProvider: 'OpenIDConnectProviderArn',
  UpdateOpenIDConnectProviderThumbprint:
    'OpenIDConnectProviderArn ThumbprintList',
  AddClientIDToOpenIDConnectProvider: 'OpenIDConnectProviderArn ClientID',
  RemoveClientIDFromOpenIDConnectProvider: 'OpenIDConnectProviderArn ClientID',
  TagOpenIDConnectProvider: 'OpenIDConnectProviderArn Tags',
  UntagOpenIDConnectProvider: 'OpenIDConnectProviderArn TagKeys',
  ListOpenIDConnectProviderTags: 'OpenIDConnectProviderArn Marker MaxItems',
  SimulatePrincipalPolicy: [
    'PolicySourceArn PolicyInputList PermissionsBoundaryPolicyInputList',
    'PolicyExclusionList ActionNames ResourceArns ResourcePolicy ResourceOwner CallerArn',
    'ContextEntries Marker MaxItems',
  ],
};

/** IAM: roles, policies and OpenID Connect providers. */
export const iam: AwsServiceModule = {
  name: 'iam',
  title: 'IAM',
  source: sdkSource(
    (): typeof import('@aws-sdk/client-iam') => require('@aws-sdk/client-iam'),
    sdk => sdk.IAMClient,
  ),
  operations: {
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
  },
  inputs: iamInputs,
  requests: { takesUnsigned: byVersion('2010-05-08') },
  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html#API_CreateRole_Errors
  errors: {
    credentials: queryCredentials,
    troubles: {
      ...commonTroubles,
      internal: ['ServiceFailure', TROUBLE_WORDS.internal, 500],
    },
    refusal: queryRefusal,
  },
  trail: {
    isGlobal: true,
    resources: [
      ['RoleName', 'AWS::IAM::Role'],
      ['PolicyArn', 'AWS::IAM::Policy'],
      ['PolicyName', 'AWS::IAM::Policy'],
      ['OpenIDConnectProviderArn', 'AWS::IAM::OIDCProvider'],
    ],
  },
  seed: { account: iamSeed },
  saved: savedAccounts,
};
