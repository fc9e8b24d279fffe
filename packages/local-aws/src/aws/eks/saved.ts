import {
  ErrorCode,
  LogType,
  UpdateParamType,
  UpdateStatus,
  UpdateType,
  type ErrorDetail,
  type UpdateParam,
} from '@aws-sdk/client-eks';
import {
  type AccessEntryRecord,
  type AssociatedPolicyRecord,
  type AddonRecord,
  type AssociationRecord,
  type ClusterRecord,
  serviceAccountKey,
  eksRegions,
  type Answer,
  type DeletedAssociation,
  type EksRegion,
  type UpdateRecord,
} from './EksRegion';
import type { Field } from '../../document/document';
import {
  choice,
  date,
  flag,
  keyed,
  list,
  mapOf,
  optional,
  policyText,
  record,
  roleArn,
  savedList,
  savedStore,
  savedValue,
  type Shape,
  tagMap,
  text,
} from '../../saved';

const cluster = record<ClusterRecord>({
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

const association = record<AssociationRecord>({
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

const addon = record<AddonRecord>({
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

const accessEntry = record<AccessEntryRecord>({
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

const update = record<UpdateRecord>({
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

/** What belongs to a cluster must have one. */
function checkCluster(
  eks: EksRegion,
  { clusterName }: { clusterName: string },
  field: Field,
): void {
  if (!eks.clusters.has(clusterName)) {
    field.fail(`no cluster ${clusterName}`);
  }
}

/** What EKS has of an account in a Region. */
export const savedRegions = {
  regions: savedStore(eksRegions, {
    clusters: savedList(cluster, {
      all: eks => eks.clusters.values(),
      add: (eks, item) => eks.clusters.set(item.name, item),
      keys: [({ name }) => name],
    }),
    associations: savedList(association, {
      all: eks => eks.associations.all(),
      add(eks, item, field) {
        checkCluster(eks, item, field);
        eks.associations.add(item);
      },
      keys: [({ associationId }) => associationId, serviceAccountKey],
    }),
    addons: savedList(addon, {
      all: eks => eks.addons.values(),
      add(eks, item, field) {
        checkCluster(eks, item, field);
        eks.addons.set(`${item.clusterName}/${item.addonName}`, item);
      },
      keys: [({ clusterName, addonName }) => `${clusterName}/${addonName}`],
    }),
    accessEntries: savedList(accessEntry, {
      all: eks => eks.accessEntries(),
      add(eks, item, field) {
        checkCluster(eks, item, field);
        eks.addAccessEntry(item);
      },
      keys: [
        ({ clusterName, principalArn }) => `${clusterName}/${principalArn}`,
      ],
    }),
    updates: savedList(update, {
      all: eks => eks.updates,
      add: (eks, item) => eks.updates.push(item),
    }),
    deleted: savedValue(
      mapOf(record<DeletedAssociation>({ associationId: text, at: date })),
      eks => eks.deleted,
      (eks, deleted) => deleted.forEach((at, key) => eks.deleted.set(key, at)),
    ),
    answered: savedValue(
      mapOf(record<Answer>({ request: text, id: text })),
      eks => eks.answered,
      (eks, answered) =>
        answered.forEach((answer, key) => eks.answered.set(key, answer)),
    ),
  }),
};
