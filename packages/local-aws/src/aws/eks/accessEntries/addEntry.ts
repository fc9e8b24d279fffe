import { eksRegions } from '../EksRegion';
import { randomUUID } from 'node:crypto';
import { eksArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import type { AccessEntryRecord } from '../AccessEntryRecord';

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
