import {
  type DemoPart,
  allow,
  podIdentityTrust,
  BUCKETS,
  PLACE,
  WORKSHOP,
} from '../DemoPart';

/** Its sessions carry no tags, as the session policy demands, so that the grant by tags can never hold. */
export const exporter: DemoPart = {
  roles: [
    {
      name: 'exporter-role',
      created: '91 days ago',
      lastUsed: '3 hours ago',
      trust: podIdentityTrust({
        StringEquals: { 'aws:SourceAccount': PLACE.accountId },
      }),
      inline: {
        'export-data': allow(
          {
            Sid: 'ReadTagged',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${BUCKETS.lake}/*`,
            Condition: {
              StringEquals: {
                's3:ExistingObjectTag/my-namespace':
                  '${aws:PrincipalTag/kubernetes-namespace}',
              },
            },
          },
          {
            Sid: 'WriteExports',
            Action: 's3:PutObject',
            Resource: `arn:aws:s3:::${BUCKETS.lake}/exports/*`,
          },
        ),
      },
      tags: { team: 'data' },
    },
  ],
  associations: [
    {
      id: 'a-u9b3qm5hw0zkt7c1x',
      cluster: WORKSHOP,
      namespace: 'data',
      serviceAccount: 'exporter',
      role: 'exporter-role',
      created: '91 days ago',
      disableSessionTags: true,
      policy: allow({
        Action: ['s3:GetObject', 's3:PutObject'],
        Resource: `arn:aws:s3:::${BUCKETS.lake}/exports/*`,
      }),
    },
  ],
};
