import type { ActionTable } from './ActionTable';
import type { IntentKind } from './IntentKind';
import type { ServiceGrants } from './ServiceGrants';

/**
 * What an ARN names, as far as the room of its service knows it.
 *
 * @public
 */
export interface ServicePlace {
  /** For people: `s3://reports/2026.csv`, `bucket reports`. Left out: the ARN. */
  words?: string;
  /** Whose it is; undefined where the ARN does not say. */
  accountId?: string;
  /** Where it is; undefined where the ARN does not say. */
  region?: string;
}

/**
 * All that the portal knows of one AWS service beyond what AWS's data of actions says: one object a service, listed in
 * {@link awsServices}. A service without one is evaluated all the same, and what its resources say besides counts as unread.
 *
 * @public
 */
export interface AwsService {
  /** As in its actions and ARNs: `s3`. */
  name: string;
  /** As people call it: `S3`. */
  title: string;
  /** Left out: nothing is known of its actions but what AWS's data says. */
  actions?: ActionTable;
  /** What an ARN names; undefined for what this room does not know, such as access points. */
  place(arn: string): ServicePlace | undefined;
  /** What people may ask for, in the order of the form. */
  intents?: readonly IntentKind[];
  /** What its grants need to know; left out, what AWS's data says. */
  grants?: ServiceGrants;
}
