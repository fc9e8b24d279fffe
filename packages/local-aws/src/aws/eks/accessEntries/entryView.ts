import type { AccessEntry, AssociatedAccessPolicy } from '@aws-sdk/client-eks';
import type {
  AccessEntryRecord,
  AssociatedPolicyRecord,
} from '../AccessEntryRecord';

export function entryView(entry: AccessEntryRecord): AccessEntry {
  return {
    clusterName: entry.clusterName,
    principalArn: entry.principalArn,
    kubernetesGroups: entry.kubernetesGroups,
    accessEntryArn: entry.accessEntryArn,
    createdAt: entry.createdAt,
    modifiedAt: entry.modifiedAt,
    tags: Object.fromEntries(entry.tags),
    username: entry.username,
    type: entry.type,
  };
}

export function associatedView(
  policy: AssociatedPolicyRecord,
): AssociatedAccessPolicy {
  const { scope } = policy;
  return {
    policyArn: policy.policyArn,
    accessScope: {
      type: scope.type,
      namespaces: scope.type === 'cluster' ? [] : [...scope.namespaces],
    },
    associatedAt: policy.associatedAt,
    modifiedAt: policy.modifiedAt,
  };
}
