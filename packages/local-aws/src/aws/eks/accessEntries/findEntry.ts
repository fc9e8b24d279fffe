import { eksRegions } from '../EksRegion';
import { authorize } from '../../../platform/authorization';
import { eksArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { tagKeys } from '../../../platform/tags';
import type { AccessEntryRecord } from '../AccessEntryRecord';
import { clusterOf } from '../clusters/findCluster';
import { eksError } from '../eksErrors';
import { checkMode } from './checkMode';

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
