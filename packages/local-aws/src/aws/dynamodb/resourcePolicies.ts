import type {
  DeleteResourcePolicyInput,
  DeleteResourcePolicyOutput,
  GetResourcePolicyInput,
  GetResourcePolicyOutput,
  PutResourcePolicyInput,
  PutResourcePolicyOutput,
} from '@aws-sdk/client-dynamodb';
import { validatePolicy } from 'iam-policy';
import { authorize } from '../../platform/authorization';
import { type Call, notImplemented } from '../../platform/call';
import { AwsError } from '../../wire/types';
import {
  invalidRequest,
  noSuchTable,
  tableLayers,
  tableArn,
} from './findTable';
import { type TableRecord, tableStores } from './store';

/** The table whose policy a call is about, after checking that the caller may do this with it. */
function findPolicyTable(
  call: Call,
  resourceArn: string | undefined,
): TableRecord {
  const arn = resourceArn ?? '';
  const [, name, kind] =
    /^arn:[^:]+:dynamodb:[^:]+:\d{12}:table\/([^/]+)(?:\/([^/]+)\/.+)?$/.exec(
      arn,
    ) ?? [];
  if (kind === 'stream') {
    throw notImplemented(call, 'for streams');
  }
  // The policy of a table speaks for its indexes; they have none of their own.
  if (!name || kind) {
    throw invalidRequest(`Invalid ResourceArn provided as input: ${arn}`);
  }
  const found = tableStores.of(call.state, call).get(name);
  const table = found && tableArn(call, name) === arn ? found : undefined;
  authorize(call, {
    action: `dynamodb:${call.operation}`,
    resource: arn,
    layers: tableLayers(table),
  });
  if (!table) {
    throw noSuchTable(name);
  }
  return table;
}

/** In bytes, with whitespace: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html */
const LARGEST = 20 * 1024;

function noSuchPolicy({ arn }: TableRecord): AwsError {
  return new AwsError(
    'PolicyNotFoundException',
    `Resource-based policy not found for the provided ResourceArn: ${arn}`,
  );
}

/** Whoever says which revision they mean is refused where there is another; `NO_POLICY` means none. */
function checkRevision(table: TableRecord, expected: string | undefined): void {
  if (
    expected !== undefined &&
    expected !== (table.resourcePolicy?.revisionId ?? 'NO_POLICY')
  ) {
    throw noSuchPolicy(table);
  }
}

/** Milliseconds since 1970, as AWS's look; later than the one before. */
function nextRevision({ resourcePolicy }: TableRecord, now: Date): string {
  const before = Number(resourcePolicy?.revisionId ?? 0);
  return String(Math.max(now.getTime(), before + 1));
}

export function getResourcePolicy(
  input: GetResourcePolicyInput,
  call: Call,
): GetResourcePolicyOutput {
  const table = findPolicyTable(call, input.ResourceArn);
  if (!table.resourcePolicy) {
    throw noSuchPolicy(table);
  }
  const { document, revisionId } = table.resourcePolicy;
  return { Policy: document, RevisionId: revisionId };
}

/** Putting the same document again changes nothing, its revision included. It holds at once; AWS takes some seconds. */
export function putResourcePolicy(
  input: PutResourcePolicyInput,
  call: Call,
): PutResourcePolicyOutput {
  const table = findPolicyTable(call, input.ResourceArn);
  const document = input.Policy ?? '';
  if (Buffer.byteLength(document) > LARGEST) {
    throw invalidRequest(
      `Resource-based policy is larger than the maximum of ${LARGEST} bytes`,
    );
  }
  const problem = validatePolicy(document, 'resource').find(
    ({ level }) => level === 'error',
  );
  if (problem) {
    throw invalidRequest(problem.message);
  }
  checkRevision(table, input.ExpectedRevisionId);
  if (table.resourcePolicy?.document !== document) {
    table.resourcePolicy = {
      document,
      revisionId: nextRevision(table, call.now),
    };
  }
  return { RevisionId: table.resourcePolicy.revisionId };
}

/** Deleting what is not there is no error, and gives an empty revision. */
export function deleteResourcePolicy(
  input: DeleteResourcePolicyInput,
  call: Call,
): DeleteResourcePolicyOutput {
  const table = findPolicyTable(call, input.ResourceArn);
  checkRevision(table, input.ExpectedRevisionId);
  const { revisionId = '' } = table.resourcePolicy ?? {};
  table.resourcePolicy = undefined;
  return { RevisionId: revisionId };
}
