import type {
  OidcProviderRecord,
  PolicyRecord,
  PolicyVersionRecord,
  RoleRecord,
} from '../../platform/identity';
import {
  count,
  date,
  list,
  mapOf,
  optional,
  record,
  setOf,
  text,
} from '../shapes';
import { roleArn } from './arns';
import { policyText } from './policyText';
import { tagSet } from './tags';

export const role = record<RoleRecord>({
  roleName: text,
  roleId: text,
  arn: roleArn,
  path: text,
  createDate: date,
  description: optional(text),
  maxSessionDuration: count,
  trustPolicy: policyText,
  permissionsBoundaryArn: optional(text),
  inlinePolicies: mapOf(policyText),
  attachedPolicyArns: setOf(text),
  tags: tagSet,
  lastUsed: optional(record({ date, region: text })),
});

export const policy = record<PolicyRecord>({
  policyName: text,
  policyId: text,
  arn: text,
  path: text,
  description: optional(text),
  createDate: date,
  updateDate: date,
  versions: list(
    record<PolicyVersionRecord>({
      versionId: text,
      document: policyText,
      createDate: date,
    }),
  ),
  defaultVersionId: text,
  nextVersion: count,
  tags: tagSet,
});

export const oidcProvider = record<OidcProviderRecord>({
  arn: text,
  issuer: text,
  clientIds: list(text),
  thumbprints: list(text),
  createDate: date,
  tags: tagSet,
});
