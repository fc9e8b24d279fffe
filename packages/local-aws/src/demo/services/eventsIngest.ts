import {
  type DemoPart,
  allow,
  podIdentityTrust,
  BUCKETS,
  WORKSHOP,
} from '../DemoPart';

/** The pattern admits every namespace whose name begins so; tagging without a condition lets a pod retag what it may not read. */
export const eventsIngest: DemoPart = {
  roles: [
    {
      name: 'events-ingest-role',
      created: '433 days ago',
      lastUsed: '1 hour ago',
      trust: podIdentityTrust({
        StringLike: { 'aws:RequestTag/kubernetes-namespace': 'data*' },
      }),
      inline: {
        'ingest-events': allow(
          {
            Sid: 'WriteOwnPrefix',
            Action: ['s3:PutObject', 's3:GetObject'],
            Resource: `arn:aws:s3:::${BUCKETS.lake}/\${aws:PrincipalTag/kubernetes-namespace}/*`,
          },
          {
            Sid: 'TagAnything',
            Action: 's3:PutObjectTagging',
            Resource: `arn:aws:s3:::${BUCKETS.lake}/*`,
          },
        ),
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
      role: 'events-ingest-role',
      created: '433 days ago',
    },
  ],
};
