import { namedPolicy, type Access } from '../../../platform/authorization';
import type { TableRecord } from '../store';

/** The layers that a table adds to a decision: its own policy, where it has one. */
export function tableLayers(table: TableRecord | undefined): Access['layers'] {
  return table?.resourcePolicy
    ? {
        resource: {
          state: 'read',
          policies: [
            namedPolicy(
              `policy of table ${table.name}`,
              table.resourcePolicy.document,
              table.arn,
            ),
          ],
        },
      }
    : {};
}
