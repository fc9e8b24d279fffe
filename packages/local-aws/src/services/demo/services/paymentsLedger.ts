import type { DemoPart } from '../DemoCompany';
import { allow, podIdentityTrust } from '../documents';
import { WORKSHOP } from '../place';

/** Any association in the account may use the role, and it may read every object of the account. */
export const paymentsLedger: DemoPart = {
  roles: [
    {
      name: 'payments-ledger-role',
      daysOld: 512,
      hoursSinceUse: 6,
      trust: podIdentityTrust(),
      inline: {
        'read-ledger': allow({ Action: 's3:GetObject', Resource: '*' }),
      },
      tags: { team: 'payments' },
    },
  ],
  associations: [
    {
      id: 'a-8vn3pd6yj1rsg5e2u',
      cluster: WORKSHOP,
      namespace: 'payments',
      serviceAccount: 'payments-ledger',
      role: '/payments-ledger-role',
      daysOld: 511,
    },
  ],
};
