import {
  tablePlaceOf,
  type TablePlace,
} from 'backstage-plugin-pod-identity-common';
import { keyOf, policyOn } from './facts';
import type { ResourceAdapter } from './ResourceAdapter';

/** Tables of DynamoDB, and their streams. */
export const dynamodb: ResourceAdapter<TablePlace> = {
  service: 'dynamodb',
  places: 'tables',
  place: tablePlaceOf,
  facts: {
    policy: async ({ policy }, { aws, attempts }) =>
      policyOn(
        policy,
        await attempts.make({ kind: 'policy', ...policy }, () =>
          aws.dynamodb.readTablePolicy(policy.arn),
        ),
      ),
    encryption: async ({ name, tableArn }, { aws, attempts }) =>
      keyOf(
        'table',
        await attempts.make(
          {
            kind: 'resource',
            name: `encryption of table ${name}`,
            arn: tableArn,
          },
          () => aws.dynamodb.readTableKey(tableArn),
        ),
      ),
  },
};
