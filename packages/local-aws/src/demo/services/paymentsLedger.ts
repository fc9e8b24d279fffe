import { type DemoPart, allow, podIdentityTrust, WORKSHOP } from '../DemoPart';

/** Any association in the account may use the role, and it may read every object of the account. */
export const paymentsLedger: DemoPart = {
  roles: [
    {
      name: 'payments-ledger-role',
      created: '512 days ago',
      lastUsed: '6 hours ago',
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
      role: 'payments-ledger-role',
      created: '511 days ago',
    },
  ],
};
