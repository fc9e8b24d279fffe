import { parsePolicy } from 'iam-policy';
import type { RolePolicy } from '../model';
import type { AwsLocation } from '../services/IntentKind';
import { checkClusterArn } from '../subject/names/parseClusterArn';
import { intentKinds, type AccessIntent } from '../services/intentKinds';
import { normaliseIntents } from './normaliseIntents';
import { samePolicy } from './samePolicy';
import { writeIntent } from './writePermissionPolicies';

/**
 * What policies give, told as intents.
 *
 * @public
 */
export interface IntentReading {
  /** In one form: a place once, tags by key. */
  intents: AccessIntent[];
  /** Names of the policies that say something that no intent says. */
  others: string[];
}

/**
 * Reads policies back into the intents that they were written from; the inverse of `writePermissionPolicies`.
 * A policy reads as an intent only where writing the intent gives what the policy says, so nothing is read into it.
 *
 * @public
 */
export function readIntents(
  policies: readonly Pick<RolePolicy, 'name' | 'document'>[],
  clusterArn: string,
): IntentReading {
  const location = checkClusterArn(clusterArn);
  const readings = policies.map(({ name, document }) => ({
    name,
    intent:
      document.state === 'read'
        ? readIntent(document.value, location)
        : undefined,
  }));
  return {
    intents: normaliseIntents(
      readings.flatMap(({ intent }) => (intent ? [intent] : [])),
    ),
    others: readings.filter(({ intent }) => !intent).map(({ name }) => name),
  };
}

function readIntent(
  text: string,
  location: AwsLocation,
): AccessIntent | undefined {
  const statements = parsePolicy(text).document?.statements ?? [];
  return intentKinds
    .flatMap(kind => kind.read(statements) ?? [])
    .map(read => read as AccessIntent)
    .find(intent =>
      samePolicy(JSON.stringify(writeIntent(intent, location)), text),
    );
}
