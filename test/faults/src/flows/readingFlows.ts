import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { PutRolePolicyCommand } from '@aws-sdk/client-iam';
import type {
  AccessDecision,
  EntityAccess,
  WhoCanAnswer,
} from 'backstage-plugin-pod-identity-common';
import type { Portal } from '../portal/startPortal';
import { asPlatformTeam } from './asPlatformTeam';
import type { ReadingFlow } from './Flow';

const workshopBucket = 'arn:aws:s3:::ekspodidentity-111122223333-us-east-1';

const see = (name: string): ReadingFlow => ({
  name: `see ${name}`,
  audited: true,
  ask: (portal, signal) =>
    portal.ask(`/entities/component/default/${name}/access`, undefined, signal),
  allowed: ({ serviceAccounts }: EntityAccess) =>
    serviceAccounts.flatMap(({ annotation, admission, grants }) => [
      ...(admission?.outcome === 'allowed' ? [`${annotation} enters`] : []),
      ...grants
        .filter(({ verdict }) => verdict === 'effective')
        .map(
          ({ source, accessClass }) =>
            `${annotation} ${accessClass} by ${JSON.stringify(source)}`,
        ),
    ]),
});

const decide = (
  name: string,
  question: { action: string; resource: string; crossCheck?: boolean },
): ReadingFlow => ({
  name,
  audited: true,
  ask: (portal, signal) =>
    portal.ask(
      '/entities/component/default/app1/decisions',
      {
        serviceAccount: {
          cluster: 'eksworkshop-eksctl',
          namespace: 'ns-a',
          serviceAccount: 'sa1',
        },
        ...question,
      },
      signal,
    ),
  allowed: ({ outcome, crossCheck }: AccessDecision) => [
    ...(outcome === 'allowed' ? ['decision'] : []),
    ...(crossCheck?.outcome === 'allowed' ? ['cross-check'] : []),
  ],
});

/** What people read. Between them, every read that the portal knows. */
export const readingFlows: ReadingFlow[] = [
  see('app1'),
  { ...see('payments-api'), prepare: grantByTagOfBucket },
  decide('decide about an object', {
    action: 's3:GetObject',
    resource: `${workshopBucket}/customer1.txt`,
    crossCheck: true,
  }),
  {
    ...decide('decide about a table', {
      action: 'dynamodb:GetItem',
      resource: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders',
    }),
    prepare: createTable,
  },
  {
    name: 'who can',
    audited: true,
    ask: (portal, signal) =>
      portal.ask(
        '/who-can',
        {
          action: 's3:GetObject',
          resource: `${workshopBucket}/customer1.txt`,
        },
        signal,
      ),
    allowed: ({ items }: WhoCanAnswer) =>
      items
        .filter(({ outcome }) => outcome === 'allowed')
        .map(({ serviceAccount }) => JSON.stringify(serviceAccount)),
  },
  {
    name: 'grant options',
    audited: false,
    ask: (portal, signal) => portal.ask('/grant-options', undefined, signal),
  },
];

function createTable(portal: Portal): Promise<void> {
  return asPlatformTeam(portal, ({ dynamodb }) =>
    dynamodb.send(
      new CreateTableCommand({
        TableName: 'orders',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    ),
  );
}

/** Whether a tag of a bucket counts is for the bucket to say. */
function grantByTagOfBucket(portal: Portal): Promise<void> {
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::payments-statements-111122223333/*',
        Condition: { StringEquals: { 'aws:ResourceTag/team': 'payments' } },
      },
    ],
  };
  return asPlatformTeam(portal, ({ iam }) =>
    iam.send(
      new PutRolePolicyCommand({
        RoleName: 'payments-payments-api-2586b6457723',
        PolicyName: 'by-tag-of-bucket',
        PolicyDocument: JSON.stringify(policy),
      }),
    ),
  );
}
