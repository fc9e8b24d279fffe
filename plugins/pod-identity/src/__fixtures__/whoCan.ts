import type { WhoCanAnswer } from 'backstage-plugin-pod-identity-common';
import { reference, workshop } from './clusters';

const bucket = 'ekspodidentity-111122223333-us-east-1';

/** One may, one could not be determined, and a cluster could not be asked. */
export const whoCanRead: WhoCanAnswer = {
  action: 's3:GetObject',
  resource: `arn:aws:s3:::${bucket}/customer1.txt`,
  items: [
    {
      serviceAccount: {
        clusterArn: workshop.arn,
        namespace: 'ns-a',
        serviceAccount: 'sa1',
      },
      entityRefs: ['component:default/app1'],
      roleArn: 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role',
      outcome: 'allowed',
      cause: 'allowed-by-policies',
      params: {},
      sentence:
        "Allowed by statement 2 of policy eks-pod-s3-read-access-policy-s3, because the object's tag my-namespace is ns-a.",
    },
    {
      serviceAccount: {
        clusterArn: reference.arn,
        namespace: 'data',
        serviceAccount: 'reports',
      },
      entityRefs: ['component:default/reports'],
      outcome: 'unknown',
      cause: 'role-unread',
      params: {},
      sentence: 'Not known: role reports-ref could not be read.',
    },
  ],
  denied: 7,
  hidden: 2,
  objectTags: {
    source: 's3',
    tags: { 'my-namespace': 'ns-a', 'my-service-account': 'sa1' },
  },
  failures: [
    {
      subject: { kind: 'cluster', name: 'cluster eks-decommissioned' },
      cause: 'not-found',
      reason: 'AWS knows no cluster eks-decommissioned.',
      advice: 'Check that it exists in account 111122223333.',
    },
  ],
};

/** Nobody may. */
export const whoCanNobody: WhoCanAnswer = {
  ...whoCanRead,
  items: [],
  denied: 1,
  hidden: 1,
  objectTags: { source: 's3', tags: {} },
  failures: [],
};
