import { WORKSHOP_ISSUER } from '../clusters';
import { type DemoPart, allow, BUCKETS, PLACE, WORKSHOP } from '../DemoPart';

const ISSUER = `oidc.eks.${PLACE.region}.amazonaws.com/id/${WORKSHOP_ISSUER}`;

/** It came before Pod Identity: a role for the service account's own token (IRSA), and no association. */
export const imageResizer: DemoPart = {
  oidcProviders: [
    {
      url: `https://${ISSUER}`,
      thumbprints: ['9e99a48a9960b14926bb7f3b02e22da2b0ab7280'],
      tags: { 'alpha.eksctl.io/cluster-name': WORKSHOP },
      created: '700 days ago',
    },
  ],
  roles: [
    {
      name: 'image-resizer-irsa',
      description: 'IAM role for the service account media/image-resizer',
      created: '655 days ago',
      lastUsed: '5 hours ago',
      trust: allow({
        Principal: {
          Federated: `arn:aws:iam::${PLACE.accountId}:oidc-provider/${ISSUER}`,
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${ISSUER}:aud`]: 'sts.amazonaws.com',
            [`${ISSUER}:sub`]: 'system:serviceaccount:media:image-resizer',
          },
        },
      }),
      inline: {
        'resize-images': allow({
          Action: ['s3:GetObject', 's3:PutObject'],
          Resource: `arn:aws:s3:::${BUCKETS.assets}/*`,
        }),
      },
      tags: { team: 'platform' },
    },
  ],
};
