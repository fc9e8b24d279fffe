import { randomUUID } from 'node:crypto';
import type { AccessEntry, AssociatedAccessPolicy } from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { tagKeys } from '../../../platform/tags';
import {
  type AccessEntryRecord,
  type AssociatedPolicyRecord,
  type ClusterRecord,
  eksRegions,
} from '../EksRegion';
import { clusterOf } from '../clusters/findCluster';
import { eksError } from '../eksErrors';
import { accessPolicyArn } from './accessPolicies';
import { checkMode, defaultUsername } from './checkEntry';

/** The access entry that a call is about, after checking that the caller may. */
export function findEntry(
  call: Call,
  input: { clusterName?: string; principalArn?: string },
  keys: Record<string, string | readonly string[]> = {},
): AccessEntryRecord {
  const { clusterName = '', principalArn = '' } = input;
  const entry = eksRegions
    .of(call.state, call)
    .accessEntry({ clusterName, principalArn });
  authorize(call, {
    action: `eks:${call.operation}`,
    resource:
      entry?.accessEntryArn ?? eksArn(call, `access-entry/${clusterName}/*`),
    keys: {
      ...tagKeys('aws:ResourceTag', Object.fromEntries(entry?.tags ?? [])),
      'eks:principalArn': principalArn,
      ...(entry
        ? {
            'eks:accessEntryType': entry.type,
            'eks:kubernetesGroups': entry.kubernetesGroups,
            'eks:username': entry.username,
          }
        : {}),
      ...keys,
    },
  });
  checkMode(clusterOf(call, clusterName));
  if (!entry) {
    throw eksError(
      'ResourceNotFoundException',
      "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.",
      { clusterName },
    );
  }
  return entry;
}

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

/** The part of an entry's ARN that names its principal: `role/111122223333/name`. */
export function principalPart(principalArn: string): string {
  const [, , , , accountId, resource = ''] = principalArn.split(':');
  const [kind, ...names] = resource.split('/');
  return [kind, accountId, ...names.slice(-1)].join('/');
}

/** Puts an entry into the state. */
export function addEntry(
  call: Call,
  given: Pick<
    AccessEntryRecord,
    | 'clusterName'
    | 'principalArn'
    | 'type'
    | 'username'
    | 'kubernetesGroups'
    | 'tags'
  >,
): AccessEntryRecord {
  const entry: AccessEntryRecord = {
    ...given,
    accessEntryArn: eksArn(
      call,
      `access-entry/${given.clusterName}/${principalPart(
        given.principalArn,
      )}/${randomUUID()}`,
    ),
    createdAt: call.now,
    modifiedAt: call.now,
    policies: new Map(),
  };
  eksRegions.of(call.state, call).addAccessEntry(entry);
  return entry;
}

/** Who made a cluster gets an entry as its administrator, once there can be one and unless that was declined. */
export function admitCreator(call: Call, cluster: ClusterRecord): void {
  const { name: clusterName, creatorArn, authenticationMode } = cluster;
  if (creatorArn === undefined || authenticationMode === 'CONFIG_MAP') {
    return;
  }
  const key = { clusterName, principalArn: creatorArn };
  if (eksRegions.of(call.state, call).accessEntry(key)) {
    return;
  }
  const entry = addEntry(call, {
    ...key,
    type: 'STANDARD',
    username: defaultUsername(creatorArn),
    kubernetesGroups: [],
    tags: new Map(),
  });
  const policyArn = accessPolicyArn(call, 'AmazonEKSClusterAdminPolicy');
  entry.policies.set(policyArn, {
    policyArn,
    scope: { type: 'cluster' },
    associatedAt: call.now,
    modifiedAt: call.now,
  });
}
