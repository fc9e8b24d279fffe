import {
  readingOf,
  type Grant,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { workshop } from './clusters';
import {
  any,
  bucketCalled,
  exactly,
  makeAccess,
  makeAssociation,
  makeDocument,
  makeRole,
  objectsIn,
  statement,
} from './make';
import { podTrust, podTrustSid } from './podTrust';

const boundaryArn = 'arn:aws:iam::111122223333:policy/pod-identity-boundary';
const policyName = 's3-prefix';

/** Scoped as it should be: one service account, a path, a boundary, one prefix of a bucket. */
export function scopedAccess(
  namespace: string,
  serviceAccount: string,
  bucket: string,
  prefix: string,
): ServiceAccountAccess {
  const trust = podTrust({
    StringEquals: {
      'aws:SourceAccount': '111122223333',
      'aws:RequestTag/eks-cluster-arn': workshop.arn,
      'aws:RequestTag/kubernetes-namespace': namespace,
      'aws:RequestTag/kubernetes-service-account': serviceAccount,
    },
  });
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'ListBelowPrefix',
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: `arn:aws:s3:::${bucket}`,
        Condition: { StringLike: { 's3:prefix': `${prefix}/*` } },
      },
      {
        Sid: 'WorkBelowPrefix',
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:PutObject'],
        Resource: `arn:aws:s3:::${bucket}/${prefix}/*`,
      },
    ],
  };
  const role = makeRole(`${serviceAccount}-1f0c83ab`, trust, {
    path: '/pod-identity/',
    description: `AWS access of ${namespace}/${serviceAccount} on eksworkshop-eksctl`,
    tags: {
      'pod-identity/owner': `group:default/${namespace}`,
      'pod-identity/namespace': namespace,
      'pod-identity/service-account': serviceAccount,
    },
    policies: [
      { name: policyName, document: readingOf(JSON.stringify(policy)) },
    ],
    boundary: {
      name: 'pod-identity-boundary',
      arn: boundaryArn,
      document: {
        state: 'unread',
        cause: 'forbidden',
        reason: 'IAM refuses iam:GetPolicy on the boundary to the portal.',
      },
    },
  });
  const base = makeAccess(namespace, serviceAccount);
  const grant = (
    index: number,
    sid: string,
    parts: Pick<Grant, 'accessClass' | 'actions' | 'place'> & Partial<Grant>,
  ): Grant => ({
    effect: 'Allow',
    source: statement('identity', policyName, index, { sid }),
    tagConditions: [],
    otherConditions: [],
    appliesTo: [base.serviceAccount!],
    verdict: 'effective',
    ...parts,
  });
  return {
    ...base,
    status: 'admitted',
    association: readingOf(
      makeAssociation(namespace, serviceAccount, role.arn),
    ),
    role: readingOf(role),
    trustScope: {
      alternatives: [
        {
          statement: statement('trust', 'trust policy', 0, {
            sid: podTrustSid,
          }),
          mechanism: 'pod-identity',
          clusterArns: exactly(workshop.arn),
          clusterNames: any,
          namespaces: exactly(namespace),
          serviceAccounts: exactly(serviceAccount),
          otherConditions: [
            {
              operator: 'StringEquals',
              key: 'aws:SourceAccount',
              values: ['111122223333'],
            },
          ],
          satisfiable: true,
        },
      ],
      others: [],
      summary: `Service account ${serviceAccount} in namespace ${namespace} of cluster eksworkshop-eksctl`,
    },
    admission: {
      outcome: 'allowed',
      cause: 'trust-allows',
      params: {},
      reason: 'The trust policy names this service account.',
    },
    grants: [
      grant(0, 'ListBelowPrefix', {
        accessClass: 'list',
        actions: ['s3:ListBucket'],
        place: bucketCalled(bucket),
        verdict: 'conditional',
        reason: `Only keys below ${prefix}/ are listed.`,
        otherConditions: [
          { operator: 'StringLike', key: 's3:prefix', values: [`${prefix}/*`] },
        ],
      }),
      grant(1, 'WorkBelowPrefix', {
        accessClass: 'read',
        actions: ['s3:GetObject'],
        place: objectsIn(bucket, `${prefix}/*`),
      }),
      grant(1, 'WorkBelowPrefix', {
        accessClass: 'write',
        actions: ['s3:PutObject'],
        place: objectsIn(bucket, `${prefix}/*`),
      }),
    ],
    documents: [
      makeDocument('trust', 'trust policy', trust),
      makeDocument('identity', policyName, policy),
      makeDocument(
        'boundary',
        'pod-identity-boundary',
        {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
        },
        boundaryArn,
      ),
    ],
  };
}
