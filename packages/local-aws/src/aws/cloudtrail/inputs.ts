import type { InputTable } from '../../platform/call';

/** What the operations of CloudTrail take. */
export const cloudTrailInputs: InputTable = {
  LookupEvents:
    'LookupAttributes StartTime EndTime EventCategory MaxResults NextToken',
};
