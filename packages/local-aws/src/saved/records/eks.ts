import {
  ErrorCode,
  LogType,
  UpdateParamType,
  UpdateStatus,
  UpdateType,
  type ErrorDetail,
  type UpdateParam,
} from '@aws-sdk/client-eks';
import type {
  AccessEntryRecord,
  AssociatedPolicyRecord,
} from '../../aws/eks/AccessEntryRecord';
import type { AddonRecord } from '../../aws/eks/AddonRecord';
import type { AssociationRecord } from '../../aws/eks/AssociationRecord';
import type { ClusterRecord } from '../../aws/eks/ClusterRecord';
import type { UpdateRecord } from '../../aws/eks/EksRegion';
import {
  choice,
  date,
  flag,
  keyed,
  list,
  optional,
  record,
  text,
  type Shape,
} from '../shapes';
import { roleArn } from './arns';
import { policyText } from './policyText';
import { tagMap } from './tags';

export const cluster = record<ClusterRecord>({
  name: text,
  arn: text,
  version: text,
  roleArn: text,
  createdAt: date,
  issuerId: text,
  subnetIds: list(text),
  securityGroupIds: list(text),
  vpcId: text,
  endpointAccess: optional(
    record<NonNullable<ClusterRecord['endpointAccess']>>({
      isPublic: flag,
      isPrivate: flag,
      publicCidrs: list(text),
    }),
  ),
  creatorArn: optional(text),
  authenticationMode: choice('API', 'API_AND_CONFIG_MAP', 'CONFIG_MAP'),
  autoMode: flag,
  logged: optional(list(choice(...Object.values(LogType)))),
  tags: tagMap,
});

export const association = record<AssociationRecord>({
  associationId: text,
  associationArn: text,
  clusterName: text,
  namespace: text,
  serviceAccount: text,
  roleArn,
  targetRoleArn: optional(roleArn),
  externalId: optional(text),
  disableSessionTags: flag,
  policy: optional(policyText),
  ownerArn: optional(text),
  createdAt: date,
  modifiedAt: date,
  tags: tagMap,
});

export const addon = record<AddonRecord>({
  clusterName: text,
  addonName: text,
  addonVersion: text,
  addonArn: text,
  status: choice('ACTIVE', 'CREATE_FAILED', 'DEGRADED'),
  createdAt: date,
  modifiedAt: date,
  serviceAccountRoleArn: optional(text),
  configurationValues: optional(text),
  namespace: optional(text),
  associationArns: list(text),
  tags: tagMap,
});

const namespaces = list(text);

const scope: Shape<AssociatedPolicyRecord['scope']> = {
  read(field) {
    const members = field.members('type', 'namespaces');
    return members.type.oneOf(['cluster', 'namespace']) === 'cluster'
      ? { type: 'cluster' }
      : { type: 'namespace', namespaces: namespaces.read(members.namespaces) };
  },
  write: value => value,
};

export const accessEntry = record<AccessEntryRecord>({
  clusterName: text,
  principalArn: text,
  accessEntryArn: text,
  type: text,
  username: text,
  kubernetesGroups: list(text),
  createdAt: date,
  modifiedAt: date,
  tags: tagMap,
  policies: keyed(
    record<AssociatedPolicyRecord>({
      policyArn: text,
      scope,
      associatedAt: date,
      modifiedAt: date,
    }),
    ({ policyArn }) => policyArn,
  ),
});

export const update = record<UpdateRecord>({
  clusterName: text,
  addonName: optional(text),
  update: record<UpdateRecord['update']>({
    id: optional(text),
    status: optional(choice(...Object.values(UpdateStatus))),
    type: optional(choice(...Object.values(UpdateType))),
    params: optional(
      list(
        record<UpdateParam>({
          type: optional(choice(...Object.values(UpdateParamType))),
          value: optional(text),
        }),
      ),
    ),
    createdAt: optional(date),
    errors: optional(
      list(
        record<ErrorDetail>({
          errorCode: optional(choice(...Object.values(ErrorCode))),
          errorMessage: optional(text),
          resourceIds: optional(list(text)),
        }),
      ),
    ),
  }),
});
