import type { ErrorCase } from '../kit';
import { ABSENT, POD_ROLE } from './fixture';
import { seen } from './sources';

/** An operation on a cluster that does not exist. */
export function noCluster(input: object = {}): ErrorCase {
  return {
    error: 'ResourceNotFoundException',
    when: 'there is no such cluster',
    input: {
      name: ABSENT,
      principalArn: POD_ROLE,
      ...input,
      clusterName: ABSENT,
    },
    message: `No cluster found for name: ${ABSENT}.`,
    source: seen.noCluster,
  };
}
