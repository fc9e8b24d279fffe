import { data } from './data';
import { delivery } from './delivery';
import { network } from './network';
import { secrets } from './secrets';
import { storage } from './storage';
import { telemetry } from './telemetry';
import { trusts } from './trusts';
import type { Workload } from './Workload';

export { PROD } from './trusts';

export const workloads: Workload[] = [
  ...storage,
  ...network,
  ...secrets,
  ...telemetry,
  ...delivery,
  ...data,
  ...trusts,
];
