import { WORKSHOP_ISSUER } from '../clusters';
import type { DemoPart } from '../DemoCompany';
import { allow } from '../documents';
import { BUCKETS, PLACE } from '../place';

const ISSUER = `oidc.eks.${PLACE.region}.amazonaws.com/id/${WORKSHOP_ISSUER}`;

/** It came before Pod Identity: a role for the service account's own token (IRSA), and no association. */
export const imageResizer: DemoPart = {
  oidcIssuers: [ISSUER],
  roles: [
    {
      name: 'image-resizer-irsa',
      description: 'IAM role for the service account media/image-resizer',
      daysOld: 655,
      hoursSinceUse: 5,
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
