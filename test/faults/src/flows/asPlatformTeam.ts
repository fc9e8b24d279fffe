import { EKSClient } from '@aws-sdk/client-eks';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { IAMClient } from '@aws-sdk/client-iam';
import type { Portal } from '../portal/startPortal';

interface Clients {
  dynamodb: DynamoDBClient;
  eks: EKSClient;
  iam: IAMClient;
}

/** Does something to AWS beside the portal. */
export async function asPlatformTeam(
  { aws }: Portal,
  act: (clients: Clients) => Promise<unknown>,
): Promise<void> {
  const settings = {
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const clients = {
    dynamodb: new DynamoDBClient(settings),
    eks: new EKSClient(settings),
    iam: new IAMClient(settings),
  };
  try {
    await act(clients);
  } finally {
    Object.values(clients).forEach(client => client.destroy());
  }
}
