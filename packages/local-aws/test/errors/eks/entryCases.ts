import type { ErrorCase } from '../kit';
import {
  ABSENT,
  CLUSTER,
  NODE_ROLE,
  OLD_CLUSTER,
  POD_ROLE,
  roleArn,
} from './fixture';
import { seen } from './sources';

/** The entry that the cluster has for the role of pods. */
export const entry = { clusterName: CLUSTER, principalArn: POD_ROLE };

/** An operation on a cluster without access entries. */
export function wrongMode(input: object = {}): ErrorCase {
  return {
    error: 'InvalidRequestException',
    when: 'the cluster reads its ConfigMap alone',
    input: { ...entry, ...input, clusterName: OLD_CLUSTER },
    message:
      "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
    source: seen.authenticationModeNeeded,
  };
}

/** An operation on an entry that does not exist. */
export function noEntry(input: object = {}): ErrorCase {
  return {
    error: 'ResourceNotFoundException',
    when: 'the principal has no entry',
    input: { ...entry, ...input, principalArn: roleArn(ABSENT) },
    message:
      "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.",
    source: seen.noEntry,
  };
}

/** A change of an entry that EKS keeps for nodes. */
export function entryOfNodes(input: object): ErrorCase {
  return {
    error: 'InvalidParameterException',
    when: 'the entry is one of nodes',
    input: { ...entry, ...input, principalArn: NODE_ROLE },
    message:
      'This operation can only be performed on Access Entries with a type of "STANDARD".',
    source: seen.standardOnly,
  };
}
