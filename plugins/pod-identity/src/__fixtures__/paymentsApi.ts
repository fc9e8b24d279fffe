import { scopedAccess } from './scopedAccess';

/** As it should be. */
export const paymentsApi = scopedAccess(
  'payments',
  'payments-api',
  'payments-statements-111122223333',
  'statements',
);
