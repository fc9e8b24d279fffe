import type { Case } from '../Case';
import {
  ACCOUNT,
  allow,
  podIdentity,
  REGION,
  tokensOf,
  type Place,
  type Statement,
} from '../scene';

const permissions = (place: Place) => [
  allow('s3:GetObject', `arn:aws:s3:::${place.bucket('data')}/*`),
];

/** A role that EKS admits for the service account by its association, and by this statement besides. */
const beside = (place: Place, statement: Statement) => ({
  trust: [podIdentity(place), statement],
  permissions: permissions(place),
});

const subject = 'system:serviceaccount:ns1:app';

const exactly = (issuer: string) =>
  tokensOf(issuer, {
    StringEquals: {
      [`${issuer}:sub`]: subject,
      [`${issuer}:aud`]: 'sts.amazonaws.com',
    },
  });

/** Nobody is told to take away the one way in. */
const takesNothingAway = /take .*away|remove the annotation/i;

/** IAM roles for service accounts, written as people write them. */
export const tokens: Case[] = [
  {
    id: '07',
    name: 'the key of the subject is written under the ARN of the provider',
    scene: place =>
      beside(
        place,
        tokensOf(place.issuer, {
          StringLike: {
            [`arn:aws:iam::${ACCOUNT}:oidc-provider/${place.issuer}:sub`]:
              subject,
          },
        }),
      ),
    findings: [
      {
        rule: 'irsa-never-matches',
        says: [/statement 2/i, /no token/],
        saysNot: [takesNothingAway],
      },
    ],
  },
  {
    id: '09',
    name: 'the provider is mistyped, the keys are not',
    scene: place =>
      beside(place, {
        ...exactly(place.issuer),
        Principal: {
          Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/oidc.${REGION}.eks.amazonaws.com/id/${place.issuerId}`,
        },
      }),
    findings: [
      { rule: 'irsa-issuer-unknown' },
      { rule: 'irsa-never-matches', says: [/statement 2/i] },
    ],
  },
  {
    id: '11',
    name: 'the subject has a slash where Kubernetes has a colon',
    scene: place =>
      beside(
        place,
        tokensOf(place.issuer, {
          StringEquals: {
            [`${place.issuer}:sub`]: 'system:serviceaccount:ns1/app',
          },
        }),
      ),
    findings: [
      {
        rule: 'irsa-never-matches',
        says: [/statement 2/i, /no service account/, /system:serviceaccount:/],
        saysNot: [takesNothingAway],
      },
    ],
  },
  {
    id: '12',
    name: 'no subject is asked for: every service account of the cluster comes in',
    scene: place =>
      beside(
        place,
        tokensOf(place.issuer, {
          StringEquals: { [`${place.issuer}:aud`]: 'sts.amazonaws.com' },
        }),
      ),
    findings: [
      { rule: 'irsa-beside-association' },
      {
        rule: 'irsa-unscoped',
        says: [/statement 2/i, /every service account of the cluster/],
      },
    ],
  },
  {
    id: '14',
    name: 'no audience is asked for',
    scene: place =>
      beside(
        place,
        tokensOf(place.issuer, {
          StringEquals: { [`${place.issuer}:sub`]: subject },
        }),
      ),
    findings: [
      { rule: 'irsa-beside-association' },
      { rule: 'irsa-audience-untested', says: [/audience|:aud/] },
    ],
  },
  {
    id: '15',
    name: 'the issuer is that of a cluster that is gone',
    scene: place =>
      beside(
        place,
        exactly(
          `oidc.eks.${REGION}.amazonaws.com/id/GONE0000123456789ABCDEF012345678`,
        ),
      ),
    findings: [{ rule: 'irsa-issuer-unknown', says: [/provider|issuer/] }],
  },
  {
    id: '16',
    name: 'an association leads to a role that only tokens open',
    scene: place => ({
      trust: [exactly(place.issuer)],
      permissions: permissions(place),
    }),
    findings: [
      {
        rule: 'trust-wrong-principal',
        severity: 'error',
        saysNot: [takesNothingAway],
      },
    ],
  },
  {
    id: '17',
    name: 'no association, and a role that admits the service account by its token',
    scene: place => ({
      association: false,
      trust: [exactly(place.issuer)],
      permissions: permissions(place),
    }),
    findings: [{ rule: 'association-missing', says: [/role-17/] }],
  },
];
