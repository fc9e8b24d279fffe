import {
  ACCOUNT,
  allow,
  eksUnder,
  Place,
  podIdentity,
  tokensOf,
  type Statement,
} from '../scene';
import type { Workload } from './Workload';

/** Where every workload runs. */
export const PROD = new Place('prod');

const permissions = [allow('s3:GetObject', 'arn:aws:s3:::reports/*')];

const named = (name: string, ...trust: Statement[]): Workload => ({
  name,
  trust,
  permissions,
});

const subject = 'system:serviceaccount:ns1:app';
const sub = `${PROD.issuer}:sub`;
const aud = `${PROD.issuer}:aud`;

const { Condition: _, ...anyEks } = eksUnder({});

/** Who may assume a role, as guides write it. */
export const trusts: Workload[] = [
  {
    ...named('Pod Identity, as the guide begins', anyEks),
    findings: [
      {
        rule: 'trust-unscoped',
        statement: 1,
        why: 'nothing says which cluster, namespace or service account',
      },
    ],
  },
  named('Pod Identity, for one service account', podIdentity(PROD)),
  named(
    'Pod Identity, for a namespace of a cluster',
    eksUnder({
      StringEquals: {
        'aws:RequestTag/eks-cluster-arn': PROD.clusterArn,
        'aws:RequestTag/kubernetes-namespace': 'ns1',
      },
    }),
  ),
  {
    ...named(
      'Pod Identity, by the name of the cluster',
      eksUnder({
        StringEquals: {
          'aws:RequestTag/eks-cluster-name': PROD.cluster,
          'aws:RequestTag/kubernetes-namespace': 'ns1',
          'aws:RequestTag/kubernetes-service-account': 'app',
        },
      }),
    ),
    findings: [
      {
        rule: 'trust-cluster-by-name',
        statement: 1,
        why: 'a cluster of this name in another Region or account carries the same tag',
      },
    ],
  },
  {
    ...named('Pod Identity, without sts:TagSession', {
      ...podIdentity(PROD),
      Action: 'sts:AssumeRole',
    }),
    findings: [
      {
        rule: 'trust-missing-tag-session',
        statement: 1,
        why: 'EKS always passes tags, and is refused',
      },
    ],
  },
  {
    ...named(
      'Pod Identity beside tokens, while it moves',
      podIdentity(PROD),
      tokensOf(PROD.issuer, {
        StringEquals: { [sub]: subject, [aud]: 'sts.amazonaws.com' },
      }),
    ),
    findings: [
      {
        rule: 'irsa-beside-association',
        statement: 2,
        why: 'both ways lead in, and the association wins',
      },
    ],
  },
  {
    ...named(
      'Pod Identity beside tokens of any service account',
      podIdentity(PROD),
      tokensOf(PROD.issuer, {
        StringLike: { [sub]: 'system:serviceaccount:*:*' },
        StringEquals: { [aud]: 'sts.amazonaws.com' },
      }),
    ),
    findings: [
      {
        rule: 'irsa-beside-association',
        statement: 2,
        why: 'the service account is one of those that come in by their tokens',
      },
      {
        rule: 'irsa-unscoped',
        statement: 2,
        why: 'the pattern fits every service account',
      },
    ],
  },
  {
    ...named('EC2, for a role that moved to pods', {
      Effect: 'Allow',
      Principal: { Service: 'ec2.amazonaws.com' },
      Action: 'sts:AssumeRole',
    }),
    findings: [
      {
        rule: 'trust-wrong-principal',
        statement: 1,
        why: 'EKS comes as another service',
      },
    ],
  },
  named(
    'Pod Identity beside the account itself, for tests',
    podIdentity(PROD),
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
      Action: 'sts:AssumeRole',
    },
  ),
];
