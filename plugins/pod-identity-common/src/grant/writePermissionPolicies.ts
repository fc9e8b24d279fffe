import type { AwsLocation, WrittenStatement } from '../services/IntentKind';
import { checkClusterArn } from '../subject/names/parseClusterArn';
import { checkIntent } from './checkIntent';
import type { AccessIntent } from '../services/intentKinds';
import { kindOf } from './intents';
import { normaliseIntents } from './normaliseIntents';
import { policyNameFor } from './policyNames';

/**
 * An inline policy to be put on a role.
 *
 * @public
 */
export interface WrittenPolicy {
  name: string;
  /** JSON text. */
  document: string;
  /** What it gives, as the end of a sentence. */
  gives: string;
  /** What it alone does not give, and who can: a sentence. */
  caveat?: string;
}

/**
 * Writes intents as inline policies, one a place; the same intents give the same text in any order, and what is asked for
 * in two parts for one place gives one policy. Resources are those of the cluster's account and Region. Throws an
 * InputError where an intent is malformed, or the cluster's ARN.
 *
 * @public
 */
export function writePermissionPolicies(
  intents: readonly AccessIntent[],
  clusterArn: string,
): WrittenPolicy[] {
  const location = checkClusterArn(clusterArn);
  intents.forEach(checkIntent);
  return normaliseIntents(intents).map(intent => {
    const kind = kindOf(intent);
    return {
      name: policyNameFor(intent),
      document: JSON.stringify(writeIntent(intent, location), undefined, 2),
      gives: kind.summary(intent),
      caveat: kind.caveat?.(intent),
    };
  });
}

/** The document of an intent. It reaches nothing outside the account: names of buckets do not say whose they are. */
export function writeIntent(
  intent: AccessIntent,
  location: AwsLocation,
): { Version: '2012-10-17'; Statement: WrittenStatement[] } {
  return {
    Version: '2012-10-17',
    Statement: kindOf(intent)
      .write(intent, location)
      .map(({ Condition: { StringEquals, ...others } = {}, ...statement }) => ({
        ...statement,
        Condition: {
          StringEquals: {
            ...StringEquals,
            'aws:ResourceAccount': location.accountId,
          },
          ...others,
        },
      })),
  };
}
