import type { Case } from '../Case';
import { ACCOUNT, allow, eksUnder, podIdentity, type Place } from '../scene';

const data = (place: Place) => ({
  permissions: [
    allow('s3:GetObject', `arn:aws:s3:::${place.bucket('data')}/*`),
  ],
  buckets: [{ name: place.bucket('data'), objects: [{ key: 'report.txt' }] }],
});

const reading = (place: Place) => ({
  action: 's3:GetObject',
  resource: `s3://${place.bucket('data')}/report.txt`,
});

/** Who may take the role, beside what tokens open. */
export const trust: Case[] = [
  {
    id: '18',
    name: 'nothing on the cluster hands out credentials',
    scene: place => ({
      ...data(place),
      cluster: { addons: { 'vpc-cni': 'v1.19.0', coredns: 'v1.11.4' } },
    }),
    asks: place => [
      { ...reading(place), outcome: ['denied', 'unknown'], says: [/agent/i] },
    ],
    findings: [{ rule: 'agent-absent', says: [/agent/i] }],
  },
  {
    id: '27',
    name: 'the trust policy tests the ARN of the association',
    scene: place => ({
      ...data(place),
      trust: [
        eksUnder({
          StringEquals: { 'aws:SourceAccount': ACCOUNT },
          ArnLike: {
            'aws:SourceArn': `arn:aws:eks:*:${ACCOUNT}:podidentityassociation/${place.cluster}/*`,
          },
        }),
      ],
    }),
    asks: place => [
      {
        ...reading(place),
        outcome: ['denied', 'unknown'],
        says: [/aws:SourceArn/],
      },
    ],
    findings: [
      {
        rule: 'trust-condition-undocumented',
        says: [/aws:SourceArn/, /document/, /aws:RequestTag/],
      },
    ],
  },
  {
    id: '29',
    name: 'the trust policy compares two organisations, and the question names them',
    scene: place => ({
      ...data(place),
      trust: [
        eksUnder({
          StringEquals: { 'aws:SourceOrgId': '${aws:ResourceOrgId}' },
        }),
      ],
    }),
    asks: place => [
      {
        ...reading(place),
        context: { 'aws:SourceOrgId': ['o-a'], 'aws:ResourceOrgId': ['o-a'] },
        outcome: 'allowed',
        cause: 'allowed-by-policies',
      },
    ],
    findings: [
      { rule: 'trust-condition-undocumented', says: [/aws:SourceOrgId/] },
    ],
  },
  {
    id: '30',
    name: 'the trust policy takes the role itself for whoever assumes it',
    scene: place => ({
      ...data(place),
      trust: [
        eksUnder({
          StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns1' },
          ArnEquals: { 'aws:PrincipalArn': place.roleArn },
        }),
      ],
    }),
    asks: place => [
      {
        ...reading(place),
        outcome: ['denied', 'unknown'],
        says: [/aws:PrincipalArn/],
      },
    ],
    findings: [{ rule: 'trust-principal-key', says: [/aws:PrincipalArn/] }],
  },
  {
    id: '32',
    name: 'anybody in any account may assume the role too',
    scene: place => ({
      ...data(place),
      trust: [
        podIdentity(place),
        {
          Effect: 'Allow',
          Principal: { AWS: '*' },
          Action: 'sts:AssumeRole',
        },
      ],
    }),
    asks: place => [
      {
        ...reading(place),
        outcome: 'allowed',
        whoCan: { says: [/any(body|one)|every/] },
      },
    ],
    findings: [
      { rule: 'trust-open', severity: 'error', says: [/any|every/, /account/] },
    ],
  },
  {
    id: '39',
    name: 'each of two service accounts has a statement and an association',
    scene: place => ({
      ...data(place),
      trust: [
        podIdentity(place),
        podIdentity(place, { serviceAccount: 'worker' }),
      ],
      others: ['worker'],
    }),
    findings: [],
  },
  {
    id: '60',
    name: 'the role belongs to IAM Identity Center',
    scene: place => ({
      ...data(place),
      role: {
        name: 'AWSReservedSSO_Dev_0123456789abcdef',
        path: '/aws-reserved/sso.amazonaws.com/us-east-1/',
      },
      trust: [
        {
          Effect: 'Allow',
          Principal: {
            Federated: `arn:aws:iam::${ACCOUNT}:saml-provider/AWSSSO_x_DO_NOT_DELETE`,
          },
          Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
        },
      ],
    }),
    findings: [
      {
        rule: 'trust-wrong-principal',
        severity: 'error',
        says: [/another role/, /Identity Center/],
        saysNot: [/Trust the service/],
      },
    ],
  },
];
