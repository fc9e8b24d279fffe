import type { Case } from '../Case';
import {
  ACCOUNT,
  allow,
  document,
  OTHER_ACCOUNT,
  type Place,
  type Statement,
} from '../scene';

const TAKE = ['sts:AssumeRole', 'sts:TagSession'];

const next = (place: Place) => `${place.role}-next`;
const nextArn = (place: Place) => `arn:aws:iam::${ACCOUNT}:role/${next(place)}`;
const targetArn = (place: Place) =>
  `arn:aws:iam::${OTHER_ACCOUNT}:role/${place.role}-target`;

/** The role's pods work as a role of another account, which trusts this. */
const withTarget = (place: Place, statement: Statement) => ({
  association: { targetRole: targetArn(place) },
  permissions: [allow(TAKE, targetArn(place))],
  rolesElsewhere: [
    {
      name: `${place.role}-target`,
      trust: document(statement),
      inline: {
        p: document(
          allow('s3:GetObject', `arn:aws:s3:::${place.bucket('other')}/*`),
        ),
      },
    },
  ],
  buckets: [{ name: place.bucket('other'), objects: [{ key: 'a' }] }],
});

const readingOther = (place: Place) => ({
  action: 's3:GetObject',
  resource: `s3://${place.bucket('other')}/a`,
});

/** Roles behind the role. */
export const chains: Case[] = [
  {
    id: '19',
    name: 'the next role does not let tags be passed',
    scene: place => ({
      permissions: [allow(TAKE, nextArn(place))],
      roles: [
        {
          name: next(place),
          trust: document({
            Effect: 'Allow',
            Principal: { AWS: place.roleArn },
            Action: 'sts:AssumeRole',
          }),
        },
      ],
    }),
    asks: place => [
      {
        action: 'sts:AssumeRole',
        resource: nextArn(place),
        outcome: 'denied',
        says: [/sts:TagSession/, /trust policy/],
      },
    ],
    findings: [],
  },
  {
    id: '21',
    name: 'the next role is of a stranger, and tags are passed to it',
    scene: () => ({
      permissions: [
        allow('sts:AssumeRole', 'arn:aws:iam::999988887777:role/vendor'),
      ],
    }),
    asks: () => [
      {
        action: 'sts:AssumeRole',
        resource: 'arn:aws:iam::999988887777:role/vendor',
        outcome: ['unknown', 'denied'],
        says: [/sts:TagSession/, /tags/],
      },
    ],
    findings: [],
  },
  {
    id: '22',
    name: 'the tags that are passed leave little room for more',
    scene: place => ({
      permissions: [allow(TAKE, nextArn(place))],
      roles: [
        {
          name: next(place),
          trust: document({
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
            Action: TAKE,
          }),
        },
      ],
    }),
    asks: place => [
      {
        action: 'sts:AssumeRole',
        resource: nextArn(place),
        requestTags: Object.fromEntries(
          [0, 1, 2, 3, 4, 5, 6, 7].map(n => [`tag${n}`, 'v'.repeat(40)]),
        ),
        outcome: ['allowed', 'unknown'],
        says: [/packed/i, /tags/],
      },
    ],
    findings: [],
  },
  {
    id: '24',
    name: 'the target role does not let tags be passed',
    scene: place =>
      withTarget(place, {
        Effect: 'Allow',
        Principal: { AWS: place.roleArn },
        Action: 'sts:AssumeRole',
      }),
    asks: place => [
      {
        ...readingOther(place),
        outcome: 'denied',
        says: [/sts:TagSession/],
      },
    ],
    findings: [
      {
        rule: 'target-role-does-not-admit',
        severity: 'error',
        says: [/sts:TagSession/],
      },
    ],
  },
  {
    id: '26',
    name: 'the target role trusts EKS, which does not come to it',
    scene: place =>
      withTarget(place, {
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: TAKE,
      }),
    asks: place => [
      { ...readingOther(place), outcome: 'denied', says: [/role-26/] },
    ],
    findings: [
      {
        rule: 'target-role-does-not-admit',
        severity: 'error',
        says: [/role-26/],
      },
    ],
  },
];
