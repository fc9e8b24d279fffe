import type { DemoPart } from '../DemoCompany';
import { allow, podIdentityTrust } from '../documents';
import { WORKSHOP } from '../place';

const ROLE = 'eks-pod-s3-read-access-role';
const POLICY = 'eks-pod-s3-read-access-policy-s3';

/** app1 and app2, the workshop's story: they share a role, and tags on objects say who may read which. */
export const workshopApps: DemoPart = {
  policies: [
    {
      name: POLICY,
      daysOld: 341,
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
      daysOld: 342,
      hoursSinceUse: 2,
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
      role: `/${ROLE}`,
      daysOld: 342,
    },
    {
      id: 'a-dt1bedfjc72dlwp5n',
      cluster: WORKSHOP,
      namespace: 'ns-b',
      serviceAccount: 'sa2',
      role: `/${ROLE}`,
      daysOld: 341,
    },
  ],
};
