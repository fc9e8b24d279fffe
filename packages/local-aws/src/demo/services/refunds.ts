import {
  type DemoPart,
  allow,
  podIdentityTrust,
  BUCKETS,
  WORKSHOP,
} from '../DemoPart';

/** Two namespaces times two service accounts: four pairs, of which two were meant. */
export const refunds: DemoPart = {
  roles: [
    {
      name: 'refunds-role',
      created: '204 days ago',
      lastUsed: '30 hours ago',
      trust: podIdentityTrust({
        StringEquals: {
          'aws:RequestTag/eks-cluster-name': WORKSHOP,
          'aws:RequestTag/kubernetes-namespace': ['payments', 'refunds'],
          'aws:RequestTag/kubernetes-service-account': [
            'refunds',
            'payments-api',
          ],
        },
      }),
      inline: {
        'refunds-s3': allow({
          Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
          Resource: `arn:aws:s3:::${BUCKETS.statements}/refunds/*`,
        }),
      },
      tags: { team: 'payments' },
    },
  ],
  associations: [
    {
      id: 'a-k4z9wq2mt7bxh0f6c',
      cluster: WORKSHOP,
      namespace: 'payments',
      serviceAccount: 'refunds',
      role: 'refunds-role',
      created: '204 days ago',
    },
  ],
};
