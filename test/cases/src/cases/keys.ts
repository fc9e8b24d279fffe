import type { Case } from '../Case';
import { ACCOUNT, allow, type Place, REGION } from '../scene';

const KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`;

const objectsOf = (place: Place) =>
  allow(
    ['s3:GetObject', 's3:PutObject'],
    `arn:aws:s3:::${place.bucket('kms')}/*`,
  );

const under = (place: Place, key: string | undefined) => [
  {
    name: place.bucket('kms'),
    encryption: { algorithm: 'aws:kms' as const, key },
    objects: [{ key: 'a.txt' }],
  },
];

const reading = (place: Place) => ({
  action: 's3:GetObject',
  resource: `s3://${place.bucket('kms')}/a.txt`,
});

/** Objects under keys of KMS. */
export const keys: Case[] = [
  {
    id: '01',
    name: 'the role itself denies the use of every key',
    scene: place => ({
      permissions: [
        objectsOf(place),
        { Effect: 'Deny', Action: 'kms:Decrypt', Resource: '*' },
      ],
      buckets: under(place, KEY),
    }),
    asks: place => [
      {
        ...reading(place),
        outcome: 'denied',
        cause: 'explicit-deny',
        says: [/kms:Decrypt/],
      },
    ],
    findings: [],
  },
  {
    id: '02',
    name: 'no policy of the role speaks of the key',
    scene: place => ({
      permissions: [objectsOf(place)],
      buckets: under(place, KEY),
    }),
    asks: place => [
      {
        ...reading(place),
        outcome: ['unknown', 'denied'],
        says: [
          /no (statement|policy).*kms:Decrypt|kms:Decrypt.*no (statement|policy)/,
        ],
      },
    ],
    findings: [{ rule: 'grant-without-key', says: [/kms:Decrypt/] }],
  },
  {
    id: '03',
    name: 'the key is the one that AWS manages for S3',
    scene: place => ({
      permissions: [objectsOf(place)],
      buckets: under(place, undefined),
    }),
    asks: place => [
      { ...reading(place), outcome: 'allowed', cause: 'allowed-by-policies' },
    ],
    findings: [],
  },
  {
    id: '04',
    name: 'the role may use the key, and its policy leaves that to IAM',
    scene: place => ({
      permissions: [
        objectsOf(place),
        allow(['kms:Decrypt', 'kms:GenerateDataKey'], KEY),
      ],
      buckets: under(place, KEY),
    }),
    asks: place => [
      { ...reading(place), outcome: 'allowed', cause: 'allowed-by-policies' },
    ],
    findings: [],
  },
];
