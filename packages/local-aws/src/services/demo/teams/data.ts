import type { DemoTeam } from '../DemoCompany';
import { PLACE, REFERENCE, WORKSHOP } from '../place';
import { podIdentityTrust } from '../trusts';

const LAKE = `data-lake-${PLACE.accountId}`;

function clusterArn(name: string): string {
  return `arn:aws:eks:${PLACE.region}:${PLACE.accountId}:cluster/${name}`;
}

const readReports = {
  Version: '2012-10-17' as const,
  Statement: [
    {
      Sid: 'ReadTaggedReports',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectTagging'],
      Resource: `arn:aws:s3:::${LAKE}/reports/*`,
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/my-namespace':
            '${aws:PrincipalTag/kubernetes-namespace}',
        },
      },
    },
  ],
};

/** Tag grants, and what defeats them. */
export const data: DemoTeam = {
  roles: [
    {
      // The pattern admits every namespace whose name begins so; tagging without conditions lets a pod retag what it may not read.
      name: 'events-ingest-role',
      daysOld: 433,
      hoursSinceUse: 1,
      trust: podIdentityTrust({
        StringLike: { 'aws:RequestTag/kubernetes-namespace': 'data*' },
      }),
      inline: {
        'ingest-events': {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'WriteOwnPrefix',
              Effect: 'Allow',
              Action: ['s3:PutObject', 's3:GetObject'],
              Resource: `arn:aws:s3:::${LAKE}/\${aws:PrincipalTag/kubernetes-namespace}/*`,
            },
            {
              Sid: 'TagAnything',
              Effect: 'Allow',
              Action: 's3:PutObjectTagging',
              Resource: `arn:aws:s3:::${LAKE}/*`,
            },
          ],
        },
      },
      tags: { team: 'data' },
    },
    {
      name: 'reports-role',
      daysOld: 158,
      hoursSinceUse: 12,
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
      // A trust policy sees the tags of the request; those of the principal are not there yet, so that this never matches.
      name: 'reports-ref-role',
      daysOld: 149,
      trust: podIdentityTrust({
        StringEquals: {
          'aws:PrincipalTag/eks-cluster-arn': clusterArn(REFERENCE),
          'aws:PrincipalTag/kubernetes-namespace': 'data',
        },
      }),
      inline: { 'read-reports': readReports },
      tags: { team: 'data' },
    },
    {
      // Its session carries no tags, so that the condition on them can never hold.
      name: 'exporter-role',
      daysOld: 91,
      hoursSinceUse: 3,
      trust: podIdentityTrust({
        StringEquals: { 'aws:SourceAccount': PLACE.accountId },
      }),
      inline: {
        'export-data': {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'ReadTagged',
              Effect: 'Allow',
              Action: 's3:GetObject',
              Resource: `arn:aws:s3:::${LAKE}/*`,
              Condition: {
                StringEquals: {
                  's3:ExistingObjectTag/my-namespace':
                    '${aws:PrincipalTag/kubernetes-namespace}',
                },
              },
            },
            {
              Sid: 'WriteExports',
              Effect: 'Allow',
              Action: 's3:PutObject',
              Resource: `arn:aws:s3:::${LAKE}/exports/*`,
            },
          ],
        },
      },
      tags: { team: 'data' },
    },
  ],
  associations: [
    {
      id: 'a-5hx0tb8cn2wqk9m4z',
      cluster: WORKSHOP,
      namespace: 'data',
      serviceAccount: 'events-ingest',
      role: '/events-ingest-role',
      daysOld: 433,
    },
    {
      // The role was deleted; the association stayed.
      id: 'a-y6f1lg3vd7ujs0r8e',
      cluster: WORKSHOP,
      namespace: 'data',
      serviceAccount: 'fraud-scorer',
      role: '/fraud-scorer-role',
      daysOld: 296,
    },
    {
      id: 'a-0pc7xw4kz9tmb2h5q',
      cluster: WORKSHOP,
      namespace: 'data',
      serviceAccount: 'reports',
      role: '/reports-role',
      daysOld: 158,
    },
    {
      id: 'a-n2s8ej6ry1gvd5f3l',
      cluster: REFERENCE,
      namespace: 'data',
      serviceAccount: 'reports',
      role: '/reports-ref-role',
      daysOld: 149,
    },
    {
      id: 'a-u9b3qm5hw0zkt7c1x',
      cluster: WORKSHOP,
      namespace: 'data',
      serviceAccount: 'exporter',
      role: '/exporter-role',
      daysOld: 91,
      disableSessionTags: true,
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['s3:GetObject', 's3:PutObject'],
            Resource: `arn:aws:s3:::${LAKE}/exports/*`,
          },
        ],
      },
    },
  ],
  buckets: [
    {
      name: LAKE,
      daysOld: 640,
      tags: { team: 'data' },
      objects: [
        {
          key: 'data/events/part-0000.json',
          text: '{"event":"order.created","id":1}\n',
          daysOld: 1,
          contentType: 'application/json',
          tags: { 'my-namespace': 'data' },
        },
        {
          key: 'exports/customers.csv',
          text: 'customer,since\nC-1,2023\n',
          daysOld: 7,
          contentType: 'text/csv',
          tags: { 'my-namespace': 'data' },
        },
        {
          key: 'reports/first-quarter.csv',
          text: 'month,revenue\n1,100\n2,120\n3,90\n',
          daysOld: 30,
          contentType: 'text/csv',
          tags: { 'my-namespace': 'data' },
        },
        {
          key: 'reports/salaries.csv',
          text: 'team,amount\nall,confidential\n',
          daysOld: 30,
          contentType: 'text/csv',
          tags: { 'my-namespace': 'people' },
        },
      ],
    },
  ],
};
