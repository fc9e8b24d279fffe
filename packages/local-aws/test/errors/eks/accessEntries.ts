import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { entry, entryOfNodes, noEntry, wrongMode } from './entryCases';
import { ABSENT, CLUSTER, roleArn } from './fixture';
import { noCluster } from './noCluster';
import { seen } from './sources';

const reservedName: ErrorCase = {
  error: 'InvalidParameterException',
  when: 'the username begins as those of Kubernetes do',
  input: { ...entry, username: 'system:admin' },
  message: 'The username must not begin with system:',
  source: seen.username,
};

/** Errors of access entries. */
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
    entryOfNodes({ username: 'node' }),
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
};
