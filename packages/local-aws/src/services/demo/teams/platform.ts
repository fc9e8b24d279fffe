import { WORKSHOP_ISSUER } from '../clusters';
import type { DemoTeam } from '../DemoCompany';
import { PLACE } from '../place';
import { serviceTrust } from '../trusts';

const ASSETS = `storefront-assets-${PLACE.accountId}`;
const ISSUER = `oidc.eks.${PLACE.region}.amazonaws.com/id/${WORKSHOP_ISSUER}`;
const NODE_POLICIES = [
  'arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy',
  'arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy',
  'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly',
];

/** What clusters and nodes run on, the boundary of all roles that the portal makes, and a role that came before Pod Identity. */
export const platform: DemoTeam = {
  policies: [
    {
      name: 'pod-identity-boundary',
      description: 'The most that a role made by the portal can ever do',
      daysOld: 120,
      document: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'BucketsOfServices',
            Effect: 'Allow',
            Action: [
              's3:ListBucket',
              's3:GetObject',
              's3:GetObjectTagging',
              's3:PutObject',
              's3:PutObjectTagging',
              's3:DeleteObject',
            ],
            Resource: [
              'arn:aws:s3:::ekspodidentity-*',
              'arn:aws:s3:::payments-statements-*',
              'arn:aws:s3:::data-lake-*',
              'arn:aws:s3:::storefront-assets-*',
            ],
          },
        ],
      },
    },
  ],
  roles: [
    {
      name: 'eksctl-eksworkshop-eksctl-cluster-ServiceRole',
      daysOld: 712,
      hoursSinceUse: 1,
      trust: serviceTrust('eks.amazonaws.com'),
      attached: ['arn:aws:iam::aws:policy/AmazonEKSClusterPolicy'],
    },
    {
      name: 'eksctl-eksworkshop-eksctl-nodegroup-NodeInstanceRole',
      daysOld: 712,
      hoursSinceUse: 1,
      trust: serviceTrust('ec2.amazonaws.com'),
      attached: NODE_POLICIES,
      tags: { team: 'platform' },
    },
    {
      name: 'eks-ref-nw-1-cluster',
      daysOld: 388,
      hoursSinceUse: 1,
      trust: serviceTrust('eks.amazonaws.com'),
      attached: ['arn:aws:iam::aws:policy/AmazonEKSClusterPolicy'],
    },
    {
      name: 'eks-ref-nw-1-nodes',
      daysOld: 388,
      hoursSinceUse: 1,
      trust: serviceTrust('ec2.amazonaws.com'),
      attached: NODE_POLICIES,
      tags: { team: 'platform' },
    },
    {
      name: 'image-resizer-irsa',
      description: 'IAM role for the service account media/image-resizer',
      daysOld: 655,
      hoursSinceUse: 5,
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
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
          },
        ],
      },
      inline: {
        'resize-images': {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['s3:GetObject', 's3:PutObject'],
              Resource: `arn:aws:s3:::${ASSETS}/*`,
            },
          ],
        },
      },
      tags: { team: 'platform' },
    },
  ],
  buckets: [
    {
      name: ASSETS,
      daysOld: 700,
      tags: { team: 'platform' },
      objects: [
        {
          key: 'images/logo.svg',
          text: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>\n',
          daysOld: 610,
          contentType: 'image/svg+xml',
        },
        {
          key: 'resized/logo-16.svg',
          text: '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>\n',
          daysOld: 610,
          contentType: 'image/svg+xml',
        },
      ],
    },
  ],
};
