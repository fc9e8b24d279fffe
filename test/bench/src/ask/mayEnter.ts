import { decide } from 'iam-policy';
import type { FleetRecord } from '../fleet/Fleet';
import { entryRequest } from './requests';

/** Whether the role of an association admits its pods. */
export function mayEnter(record: FleetRecord): boolean {
  const { layers } = record.role;
  return (
    decide(entryRequest(record, 'sts:AssumeRole'), layers) === 'allowed' &&
    decide(entryRequest(record, 'sts:TagSession'), layers) === 'allowed'
  );
}
