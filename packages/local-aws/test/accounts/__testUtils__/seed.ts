import type { SeedDocument } from '../../../src/aws/SeedDocument';
import { root, trust, allow } from './documents';

/** The administrators of two accounts. */
export const SHOP = { accessKeyId: '222233334444', secretAccessKey: 'test' };
export const STOCK = { accessKeyId: '555566667777', secretAccessKey: 'test' };

export const SHOP_ROLE = 'arn:aws:iam::222233334444:role/shop';
export const STOCK_ROLE = 'arn:aws:iam::555566667777:role/stock';
export const REGION = 'eu-west-1';
export const BUCKET = 'stock-555566667777';

const pods = {
  Principal: { Service: 'pods.eks.amazonaws.com' },
  Action: ['sts:AssumeRole', 'sts:TagSession'],
};

/** A shop whose pods read the stock of another account. */
export function seed(): SeedDocument {
  return {
    version: 1,
    accounts: {
      '222233334444': {
        roles: [
          {
            name: 'shop',
            trust: trust(pods, {
              Principal: root('222233334444'),
              Action: 'sts:AssumeRole',
            }),
            inline: {
              assume: allow({
                Action: ['sts:AssumeRole', 'sts:TagSession'],
                Resource: STOCK_ROLE,
              }),
            },
          },
          {
            name: 'deployer',
            trust: trust({
              Principal: root('222233334444'),
              Action: 'sts:AssumeRole',
            }),
            inline: {
              associate: allow({
                Action: ['eks:*', 'iam:GetRole'],
                Resource: '*',
              }),
            },
          },
        ],
        regions: {
          [REGION]: {
            clusters: [
              {
                name: 'shop',
                associations: [
                  {
                    namespace: 'shop',
                    serviceAccount: 'tagged',
                    role: 'shop',
                    targetRole: STOCK_ROLE,
                  },
                  {
                    namespace: 'shop',
                    serviceAccount: 'untagged',
                    role: 'shop',
                    targetRole: STOCK_ROLE,
                    disableSessionTags: true,
                  },
                ],
              },
            ],
          },
        },
      },
      '555566667777': {
        roles: [
          {
            name: 'stock',
            trust: trust({
              Principal: root('222233334444'),
              Action: ['sts:AssumeRole', 'sts:TagSession'],
            }),
            inline: {
              read: allow({
                Action: 's3:GetObject',
                Resource: `arn:aws:s3:::${BUCKET}/*`,
                Condition: {
                  StringEquals: {
                    's3:ExistingObjectTag/team':
                      '${aws:PrincipalTag/kubernetes-namespace}',
                  },
                },
              }),
            },
          },
        ],
        regions: {
          [REGION]: {
            buckets: [
              {
                name: BUCKET,
                objects: [
                  { key: 'shop.csv', text: 'shop', tags: { team: 'shop' } },
                  { key: 'own.csv', text: 'own', tags: { team: 'stock' } },
                ],
              },
            ],
          },
        },
      },
    },
  };
}
