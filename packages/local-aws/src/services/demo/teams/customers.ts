import type { DemoTeam } from '../DemoCompany';
import { PLACE, WORKSHOP } from '../place';
import { podIdentityTrust } from '../trusts';

const ROLE = 'eks-pod-s3-read-access-role';

/** The workshop's story: two service accounts share a role, and tags on objects say who may read which. */
export const customers: DemoTeam = {
  policies: [
    {
      name: 'eks-pod-s3-read-access-policy-s3',
      daysOld: 341,
      document: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['s3:ListAllMyBuckets'],
            Resource: '*',
          },
          {
            Effect: 'Allow',
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
        ],
      },
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
      attached: ['eks-pod-s3-read-access-policy-s3'],
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
  buckets: [
    {
      name: `ekspodidentity-${PLACE.accountId}-${PLACE.region}`,
      daysOld: 342,
      objects: [
        {
          key: 'customer1.txt',
          text: 'This needs to be accessed only by Service account sa1 in Namespace ns-a\n',
          daysOld: 341,
          tags: { 'my-namespace': 'ns-a', 'my-service-account': 'sa1' },
        },
        {
          key: 'customer2.txt',
          text: 'This needs to be accessed only by Service account sa2 in Namespace ns-b\n',
          daysOld: 341,
          tags: { 'my-namespace': 'ns-b', 'my-service-account': 'sa2' },
        },
        {
          key: 'common.txt',
          text: 'This carries no tags, so that no tag condition lets anybody read it\n',
          daysOld: 341,
        },
      ],
    },
  ],
};
