import {
  type DemoPart,
  allow,
  podIdentityTrust,
  BUCKETS,
  clusterArn,
  REFERENCE,
  WORKSHOP,
} from '../DemoPart';

const readReports = allow({
  Sid: 'ReadTaggedReports',
  Action: ['s3:GetObject', 's3:GetObjectTagging'],
  Resource: `arn:aws:s3:::${BUCKETS.lake}/reports/*`,
  Condition: {
    StringEquals: {
      's3:ExistingObjectTag/my-namespace':
        '${aws:PrincipalTag/kubernetes-namespace}',
    },
  },
});

/** One service on two clusters. On the second the trust policy tests the principal, which has no tags yet: it never matches. */
export const reports: DemoPart = {
  roles: [
    {
      name: 'reports-role',
      created: '158 days ago',
      lastUsed: '12 hours ago',
      trust: podIdentityTrust({
        StringEquals: {
          'aws:RequestTag/eks-cluster-arn': clusterArn(WORKSHOP),
          'aws:RequestTag/kubernetes-namespace': 'data',
          'aws:RequestTag/kubernetes-service-account': 'reports',
        },
      }),
      inline: { 'read-reports': readReports },
      tags: { team: 'data' },
    },
    {
      name: 'reports-ref-role',
      created: '149 days ago',
      trust: podIdentityTrust({
        StringEquals: {
          'aws:PrincipalTag/eks-cluster-arn': clusterArn(REFERENCE),
          'aws:PrincipalTag/kubernetes-namespace': 'data',
        },
      }),
      inline: { 'read-reports': readReports },
      tags: { team: 'data' },
    },
  ],
  associations: [
    {
      id: 'a-0pc7xw4kz9tmb2h5q',
      cluster: WORKSHOP,
      namespace: 'data',
      serviceAccount: 'reports',
      role: 'reports-role',
      created: '158 days ago',
    },
    {
      id: 'a-n2s8ej6ry1gvd5f3l',
      cluster: REFERENCE,
      namespace: 'data',
      serviceAccount: 'reports',
      role: 'reports-ref-role',
      created: '149 days ago',
    },
  ],
};
