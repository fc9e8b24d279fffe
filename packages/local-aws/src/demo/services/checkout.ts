import {
  type DemoPart,
  allow,
  serviceTrust,
  BUCKETS,
  WORKSHOP,
} from '../DemoPart';

/** Somebody took sts:TagSession out of the trust policy after the association was made: pods get no credentials any more. */
export const checkout: DemoPart = {
  roles: [
    {
      name: 'checkout-role',
      created: '267 days ago',
      lastUsed: '19 days ago',
      trust: serviceTrust('pods.eks.amazonaws.com'),
      inline: {
        'checkout-s3': allow({
          Action: 's3:GetObject',
          Resource: `arn:aws:s3:::${BUCKETS.assets}/images/*`,
        }),
      },
      tags: { team: 'payments' },
    },
  ],
  associations: [
    {
      id: 'a-3jr8ys5gl1dvn7p0a',
      cluster: WORKSHOP,
      namespace: 'checkout',
      serviceAccount: 'checkout',
      role: 'checkout-role',
      created: '267 days ago',
    },
  ],
};
