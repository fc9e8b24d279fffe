import type { Call } from '../call';
import { tagKeys } from '../tags';
import type { Access } from './Access';
import { authorize } from './authorize';
import { namedPolicy } from './namedPolicy';

/** A resource as far as it takes part in decisions: who owns it, its tags and its policy. */
export interface GuardedResource {
  arn: string;
  accountId: string;
  tags?: ReadonlyMap<string, string>;
  policy?: string;
}

/** As `authorize`, for a resource that has tags and a policy of its own. One that is not there has neither. */
export function authorizeResource(
  call: Call,
  action: string,
  { arn, accountId, tags = new Map(), policy }: GuardedResource,
  keys: Access['keys'] = {},
): void {
  authorize(call, {
    action,
    resource: arn,
    resourceAccountId: accountId,
    keys: {
      ...tagKeys('aws:ResourceTag', Object.fromEntries(tags)),
      ...keys,
    },
    layers:
      policy === undefined
        ? {}
        : {
            resource: {
              state: 'read',
              policies: [namedPolicy(`policy of ${arn}`, policy, arn)],
            },
          },
  });
}
