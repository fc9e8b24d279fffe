import { eksRegions } from '../EksRegion';
import type {
  DeleteAccessEntryRequest,
  DescribeAccessEntryRequest,
  DescribeAccessEntryResponse,
  ListAccessEntriesRequest,
  ListAccessEntriesResponse,
  UpdateAccessEntryRequest,
  UpdateAccessEntryResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { findCluster } from '../clusters/findCluster';
import { eksPage } from '../eksPage';
import { invalidParameter } from '../eksErrors';
import { checkGroups, checkMode, checkUsername } from './checkEntry';
import { entryView, findEntry } from './findEntry';

export function describeAccessEntry(
  input: DescribeAccessEntryRequest,
  call: Call,
): DescribeAccessEntryResponse {
  return { accessEntry: entryView(findEntry(call, input)) };
}

/** What is left out stays as it is. */
export function updateAccessEntry(
  input: UpdateAccessEntryRequest,
  call: Call,
): UpdateAccessEntryResponse {
  const entry = findEntry(call, input);
  const username =
    input.username === undefined
      ? entry.username
      : checkUsername(input.username);
  if (entry.type !== 'STANDARD') {
    throw invalidParameter(
      'This operation can only be performed on Access Entries with a type of "STANDARD".',
    );
  }
  entry.kubernetesGroups =
    input.kubernetesGroups === undefined
      ? entry.kubernetesGroups
      : checkGroups(input.kubernetesGroups);
  entry.username = username;
  entry.modifiedAt = call.now;
  return { accessEntry: entryView(entry) };
}

export function deleteAccessEntry(
  input: DeleteAccessEntryRequest,
  call: Call,
): object {
  eksRegions.of(call.state, call).removeAccessEntry(findEntry(call, input));
  return {};
}

/** Answers ARNs alone. */
export function listAccessEntries(
  input: ListAccessEntriesRequest,
  call: Call,
): ListAccessEntriesResponse {
  const cluster = findCluster(call, input.clusterName);
  checkMode(cluster);
  const { associatedPolicyArn } = input;
  const arns = eksRegions
    .of(call.state, call)
    .accessEntriesOf(cluster.name)
    .filter(
      ({ policies }) =>
        associatedPolicyArn === undefined || policies.has(associatedPolicyArn),
    )
    .map(({ principalArn }) => principalArn);
  const { items, next } = eksPage(arns, input, arn => arn);
  return { accessEntries: items, nextToken: next };
}
