import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import {
  ABSENT,
  ADMIN_POLICY,
  CLUSTER,
  NODE_ROLE,
  OLD_CLUSTER,
  POD_ROLE,
  roleArn,
} from './fixture';
import { noCluster } from './noCluster';
import { seen } from './sources';

const entry = { clusterName: CLUSTER, principalArn: POD_ROLE };

function wrongMode(input: object = {}): ErrorCase {
  return {
    error: 'InvalidRequestException',
    when: 'the cluster reads its ConfigMap alone',
    input: { ...entry, ...input, clusterName: OLD_CLUSTER },
    message:
      "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
    source: seen.authenticationModeNeeded,
  };
}

function noEntry(input: object = {}): ErrorCase {
  return {
    error: 'ResourceNotFoundException',
    when: 'the principal has no entry',
    input: { ...entry, ...input, principalArn: roleArn(ABSENT) },
    message:
      "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.",
    source: seen.noEntry,
  };
}

const noPolicy: ErrorCase = {
  error: 'ResourceNotFoundException',
  when: 'there is no such access policy',
  input: {
    ...entry,
    policyArn: `${ADMIN_POLICY}2`,
    accessScope: { type: 'cluster' },
  },
  message: 'The specified policyArn could not be found.',
  source: NO_SOURCE,
};

const reservedName: ErrorCase = {
  error: 'InvalidParameterException',
  when: 'the username begins as those of Kubernetes do',
  input: { ...entry, username: 'system:admin' },
  message: 'The username must not begin with system:',
  source: NO_SOURCE,
};

const policy = { policyArn: ADMIN_POLICY, accessScope: { type: 'cluster' } };

/** Errors of access entries and of their policies. */
export const accessEntryErrors: ErrorCases = {
  CreateAccessEntry: [
    noCluster(entry),
    wrongMode(),
    reservedName,
    {
      error: 'InvalidParameterException',
      when: 'the principal does not exist',
      input: { ...entry, principalArn: roleArn(ABSENT) },
      message: 'The specified principalArn is invalid: invalid principal.',
      source: seen.principal,
    },
    {
      error: 'InvalidParameterException',
      when: 'the principal is a service-linked role',
      input: {
        ...entry,
        principalArn: roleArn(
          'aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS',
        ),
      },
      message:
        'The caller is not allowed to modify access entries with a principalArn value of a Service Linked Role',
      source: seen.serviceLinkedRole,
    },
    {
      error: 'ResourceInUseException',
      when: 'the principal has an entry',
      input: entry,
      message:
        'The specified access entry resource is already in use on this cluster.',
      source: seen.accessEntryInUse,
    },
  ],
  DescribeAccessEntry: [noCluster(), wrongMode(), noEntry()],
  UpdateAccessEntry: [
    noCluster(),
    wrongMode(),
    noEntry(),
    reservedName,
    {
      error: 'InvalidParameterException',
      when: 'the entry is one of nodes',
      input: { ...entry, principalArn: NODE_ROLE, username: 'node' },
      message:
        'This operation can only be performed on Access Entries with a type of "STANDARD".',
      source: seen.standardOnly,
    },
  ],
  DeleteAccessEntry: [noCluster(), wrongMode(), noEntry()],
  ListAccessEntries: [
    noCluster(),
    wrongMode(),
    {
      error: 'InvalidParameterException',
      when: 'more is asked than a page may have',
      input: { clusterName: CLUSTER, maxResults: 101 },
      message: 'maxResults must be between 1 and 100.',
      source: NO_SOURCE,
    },
  ],
  AssociateAccessPolicy: [
    noCluster(policy),
    wrongMode(policy),
    noEntry(policy),
    noPolicy,
    {
      error: 'InvalidParameterException',
      when: 'the entry is one of nodes',
      input: { ...entry, ...policy, principalArn: NODE_ROLE },
      message:
        'This operation can only be performed on Access Entries with a type of "STANDARD".',
      source: seen.standardOnly,
    },
    {
      error: 'InvalidParameterException',
      when: 'a scope of namespaces names none',
      input: {
        ...entry,
        policyArn: ADMIN_POLICY,
        accessScope: { type: 'namespace' },
      },
      message:
        'At least one namespace must be specified for an access scope of type namespace.',
      source: NO_SOURCE,
    },
  ],
  DisassociateAccessPolicy: [
    noCluster(policy),
    wrongMode(policy),
    noEntry(policy),
    noPolicy,
  ],
  ListAssociatedAccessPolicies: [noCluster(), wrongMode(), noEntry()],
};
