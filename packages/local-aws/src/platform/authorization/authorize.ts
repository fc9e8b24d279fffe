import {
  type Decision,
  evaluate,
  type LayerName,
  type PolicyLayers,
} from 'iam-policy';
import { AwsError } from '../../wire/types';
import type { Call } from '../call';
import { partitionOfRegion } from '../partitions';
import { tagKeys } from '../tags';
import type { Access } from './Access';
import { callerPrincipal, commonKeys } from './callerPrincipal';
import { namedPolicy } from './roleLayers';

const LAYER_WORDS: Record<LayerName, string> = {
  identity: 'identity-based policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  resource: 'resource-based policy',
  trust: 'resource-based policy',
  scp: 'service control policy',
  rcp: 'resource control policy',
};

function because(action: string, decision: Decision | undefined): string {
  if (!decision?.layer) {
    return '';
  }
  const words = LAYER_WORDS[decision.layer];
  const article = /^[aeiou]/.test(words) ? 'an' : 'a';
  return decision.denial === 'explicit'
    ? ` with an explicit deny in ${article} ${words}`
    : ` because no ${words} allows the ${action} action`;
}

/**
 * The refusal, in the words of the service that is called:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function accessDenied(
  call: Call,
  access: Access,
  decision?: Decision,
): AwsError {
  const { code, status } = call.refusal;
  if (call.caller.kind === 'anonymous') {
    return new AwsError(code, 'Access Denied', { status });
  }
  const action = call.refusal.wordAction?.(access.action) ?? access.action;
  const resource =
    call.refusal.wordResource?.(access.resource) ?? access.resource;
  return new AwsError(
    code,
    `User: ${
      call.caller.arn
    } is not authorized to perform: ${action} on resource: ${resource}${because(
      action,
      decision,
    )}`,
    { status },
  );
}

const ABSENT = { state: 'absent' } as const;

/**
 * The layers that an account without an organization does not have, and those that do not concern a request unless said:
 * each of them limits nothing.
 */
export const LAYERS_OF_NO_CONCERN: PolicyLayers = {
  scp: ABSENT,
  rcp: ABSENT,
  trust: ABSENT,
  resource: ABSENT,
};

/** Whether the caller may; the decision says why not. An administrator may do everything in the account that is theirs. */
export function decide(
  call: Call,
  access: Access,
): { allowed: boolean; decision?: Decision } {
  const { caller } = call;
  const resourceAccountId = access.resourceAccountId ?? call.accountId;
  if (
    caller.kind === 'administrator' &&
    caller.accountId === resourceAccountId
  ) {
    return { allowed: true };
  }
  const asker = callerPrincipal(call);
  if (!asker) {
    return { allowed: false };
  }
  const decision = evaluate(
    {
      principal: asker.principal,
      action: access.action,
      resource: access.resource,
      resourceAccountId,
      context: {
        values: {
          ...commonKeys(call),
          'aws:ResourceAccount': resourceAccountId,
          ...asker.keys,
          ...access.keys,
        },
      },
    },
    { ...LAYERS_OF_NO_CONCERN, ...asker.layers, ...access.layers },
  );
  return { allowed: decision.outcome === 'allowed', decision };
}

/** Throws the service's AccessDenied unless the caller may do this. Every operation calls it before it looks at state. */
export function authorize(call: Call, access: Access): void {
  const { allowed, decision } = decide(call, access);
  if (!allowed) {
    throw accessDenied(call, access, decision);
  }
}

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

/** The policy of a key that nobody has narrowed: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html */
function defaultKeyPolicy(keyArn: string): string {
  const [, partition, , , accountId] = keyArn.split(':');
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
      Action: 'kms:*',
      Resource: '*',
    },
  });
}

/** The ARN of a key that is named by its ARN, its id or an alias. KMS itself is not served, so that no key is looked up. */
export function keyArnOf(call: Call, key: string): string {
  if (/^arn:[^:]+:kms:[^:]+:\d{12}:(key|alias)\/.+$/.test(key)) {
    return key;
  }
  const resource = key.startsWith('alias/') ? key : `key/${key}`;
  return `arn:${call.partition}:kms:${call.region}:${call.accountId}:${resource}`;
}

/**
 * Throws AccessDenied unless the caller may use the key behind the service that is called, besides what it encrypts. The
 * service's own keys, and those that AWS manages for services, ask for nothing.
 */
export function authorizeKey(
  call: Call,
  keyArn: string | undefined,
  action: 'kms:Decrypt' | 'kms:GenerateDataKey',
): void {
  if (keyArn === undefined || /:alias\/aws\//.test(keyArn)) {
    return;
  }
  const [, , , region, accountId] = keyArn.split(':');
  const { domain } = partitionOfRegion(region);
  authorize(call, {
    action,
    resource: keyArn,
    resourceAccountId: accountId,
    keys: {
      'kms:ViaService': `${call.service}.${region}.${domain}`,
      'kms:CallerAccount': call.accountId,
    },
    layers: {
      resource: {
        state: 'read',
        policies: [namedPolicy('key policy', defaultKeyPolicy(keyArn), keyArn)],
      },
    },
  });
}
