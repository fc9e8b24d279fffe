import type {
  CreateAccessEntryRequest,
  CreateAccessEntryResponse,
} from '@aws-sdk/client-eks';
import { parseRoleArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { iamAccounts } from '../../../platform/identity';
import { administratorArn } from '../../../platform/identity/administrator';
import { requestTagKeys } from '../../../platform/tags';
import { eksRegions } from '../EksRegion';
import { checkEksTags } from '../checkEksTags';
import { findCluster } from '../clusters/findCluster';
import { eksError, invalidParameter } from '../eksErrors';
import { answeredBefore, rememberAnswer } from '../idempotency';
import { addEntry, entryView } from './findEntry';
import {
  checkGroups,
  checkMode,
  checkUsername,
  defaultUsername,
  entryType,
} from './checkEntry';

function exists(call: Call, principalArn: string): boolean {
  if (principalArn === administratorArn(call)) {
    return true;
  }
  const place = parseRoleArn(principalArn);
  if (!place) {
    return false;
  }
  const role = iamAccounts.of(call.state, place).roleByArn(principalArn);
  if (!role) {
    return false;
  }
  const visibleAt = role.createDate.getTime() + call.state.propagation.roleMs;
  return visibleAt <= call.now.getTime();
}

/**
 * An IAM principal that is to have an entry. EKS looks it up, path included, finds no sessions, and keeps service-linked roles to itself.
 * Only roles of the cluster's account can be nodes.
 */
function checkPrincipal(
  call: Call,
  principalArn: string | undefined,
  isNode: boolean,
): string {
  const arn = principalArn ?? '';
  const role = parseRoleArn(arn);
  if (role?.path.startsWith('/aws-service-role/')) {
    throw invalidParameter(
      'The caller is not allowed to modify access entries with a principalArn value of a Service Linked Role',
    );
  }
  const isOwnRole = role?.accountId === call.accountId;
  if (!exists(call, arn) || (isNode && !isOwnRole)) {
    throw invalidParameter(
      'The specified principalArn is invalid: invalid principal.',
    );
  }
  return arn;
}

function conditionKeys(input: CreateAccessEntryRequest) {
  return {
    'eks:accessEntryType': input.type ?? 'STANDARD',
    'eks:principalArn': input.principalArn ?? '',
    ...(input.kubernetesGroups?.length
      ? { 'eks:kubernetesGroups': input.kubernetesGroups }
      : {}),
    ...(input.username === undefined ? {} : { 'eks:username': input.username }),
  };
}

/** Name and groups in Kubernetes. For nodes EKS chooses them. */
function identityOf(input: CreateAccessEntryRequest, typeName: string) {
  const type = entryType(typeName);
  if (!type) {
    throw invalidParameter(`The access entry type ${typeName} is invalid.`);
  }
  if (!type.node) {
    return {
      username:
        input.username === undefined
          ? defaultUsername(input.principalArn ?? '')
          : checkUsername(input.username),
      kubernetesGroups: checkGroups(input.kubernetesGroups ?? []),
      isNode: false,
    };
  }
  if (input.username !== undefined || input.kubernetesGroups?.length) {
    throw invalidParameter(
      `The username and kubernetesGroups cannot be specified for access entries of type ${typeName}.`,
    );
  }
  return {
    username: type.node.username,
    kubernetesGroups: [...type.node.groups],
    isNode: true,
  };
}

export function createAccessEntry(
  input: CreateAccessEntryRequest,
  call: Call,
): CreateAccessEntryResponse {
  const tags = checkEksTags(input.tags, invalidParameter);
  const cluster = findCluster(call, input.clusterName, {
    ...requestTagKeys(Object.fromEntries(tags)),
    ...conditionKeys(input),
  });
  checkMode(cluster);
  const eks = eksRegions.of(call.state, call);
  const before = answeredBefore(eks, call, input, principalArn =>
    eks.accessEntry({ clusterName: cluster.name, principalArn }),
  );
  if (before) {
    return { accessEntry: entryView(before) };
  }
  const type = input.type ?? 'STANDARD';
  const { isNode, ...identity } = identityOf(input, type);
  const principalArn = checkPrincipal(call, input.principalArn, isNode);
  if (eks.accessEntry({ clusterName: cluster.name, principalArn })) {
    throw eksError(
      'ResourceInUseException',
      'The specified access entry resource is already in use on this cluster.',
      { clusterName: cluster.name },
    );
  }
  const entry = addEntry(call, {
    clusterName: cluster.name,
    principalArn,
    type,
    ...identity,
    tags,
  });
  rememberAnswer(eks, call, input, principalArn);
  return { accessEntry: entryView(entry) };
}
