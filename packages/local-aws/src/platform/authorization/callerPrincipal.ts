import { iamOfRole } from '../identity';
import type { PolicyLayers, RequestPrincipal } from 'iam-policy';
import type { Call } from '../call';
import { callerRole } from './callerRole';
import { namedPolicy } from './namedPolicy';
import { administratorKeys, principalKeys } from './principalKeys';
import { roleLayers } from './roleLayers';

/** Somebody as policies see them, and what limits them on their own side. */
export interface CallerPrincipal {
  principal: RequestPrincipal;
  layers: Pick<PolicyLayers, 'identity' | 'boundary' | 'session'>;
  /** Condition keys about the principal. */
  keys: Readonly<Record<string, string>>;
}

const ABSENT = { state: 'absent' } as const;
const EVERYTHING = {
  state: 'read',
  policies: [
    namedPolicy(
      'administrator',
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      }),
    ),
  ],
} as const;

/** The caller as policies see them. Undefined for those without a signature, and for sessions whose role is gone. */
export function callerPrincipal(call: Call): CallerPrincipal | undefined {
  const { caller, state } = call;
  switch (caller.kind) {
    case 'administrator':
      return {
        principal: { id: caller.arn, type: 'AWS', accountId: caller.accountId },
        layers: { identity: EVERYTHING, boundary: ABSENT, session: ABSENT },
        keys: administratorKeys(caller),
      };
    case 'session': {
      const role = callerRole(state, caller);
      return (
        role && {
          principal: {
            id: caller.roleArn,
            type: 'AWS',
            accountId: caller.accountId,
            sessionArn: caller.arn,
          },
          layers: roleLayers(
            iamOfRole(state, caller.roleArn),
            role,
            caller.sessionPolicies,
          ),
          keys: principalKeys(caller, role),
        }
      );
    }
    default:
      return undefined;
  }
}
