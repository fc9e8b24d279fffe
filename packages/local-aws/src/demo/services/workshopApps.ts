import { type DemoPart, allow, podIdentityTrust, WORKSHOP } from '../DemoPart';

const ROLE = 'eks-pod-s3-read-access-role';
const POLICY = 'eks-pod-s3-read-access-policy-s3';

/** app1 and app2, the workshop's story: they share a role, and tags on objects say who may read which. */
export const workshopApps: DemoPart = {
  policies: [
    {
      name: POLICY,
      created: '341 days ago',
      document: allow(
        { Action: ['s3:ListAllMyBuckets'], Resource: '*' },
        {
          Action: ['s3:GetObject', 's3:GetObjectTagging'],
          Resource: '*',
          Condition: {
            StringEquals: {
              's3:ExistingObjectTag/my-namespace':
                '${aws:PrincipalTag/kubernetes-namespace}',
              's3:ExistingObjectTag/my-service-account':
                '${aws:PrincipalTag/kubernetes-service-account}',
            },
          },
        },
      ),
    },
  ],
  roles: [
    {
      name: ROLE,
      description: 'Reads the objects that are tagged for the reader',
      created: '342 days ago',
      lastUsed: '2 hours ago',
      trust: podIdentityTrust({
        StringEquals: {
          'aws:RequestTag/eks-cluster-name': WORKSHOP,
          'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-b'],
        },
      }),
      attached: [POLICY],
      tags: { team: 'customers' },
    },
  ],
  associations: [
    {
      id: 'a-wlgzrv0nkj7vyswd1',
      cluster: WORKSHOP,
      namespace: 'ns-a',
      serviceAccount: 'sa1',
      role: ROLE,
      created: '342 days ago',
    },
    {
      id: 'a-dt1bedfjc72dlwp5n',
      cluster: WORKSHOP,
      namespace: 'ns-b',
      serviceAccount: 'sa2',
      role: ROLE,
      created: '341 days ago',
    },
  ],
};
