import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';
import {
  IAMClient,
  ListOpenIDConnectProvidersCommand,
  ListPoliciesCommand,
  ListRolesCommand,
} from '@aws-sdk/client-iam';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';

/** What an account still has of its own. A cluster has to be gone before what it holds counts as gone. */
export async function leftOver(url: string) {
  const settings = {
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const iam = new IAMClient(settings);
  const [roles, policies, providers, clusters, buckets, tables] =
    await Promise.all([
      iam.send(new ListRolesCommand({})),
      iam.send(new ListPoliciesCommand({ Scope: 'Local' })),
      iam.send(new ListOpenIDConnectProvidersCommand({})),
      new EKSClient(settings).send(new ListClustersCommand({})),
      new S3Client({ ...settings, forcePathStyle: true }).send(
        new ListBucketsCommand({}),
      ),
      new DynamoDBClient(settings).send(new ListTablesCommand({})),
    ]);
  return {
    roles: roles.Roles?.map(({ RoleName }) => RoleName),
    policies: policies.Policies?.map(({ PolicyName }) => PolicyName),
    providers: providers.OpenIDConnectProviderList?.map(({ Arn }) => Arn),
    clusters: clusters.clusters,
    buckets: buckets.Buckets?.map(({ Name }) => Name),
    tables: tables.TableNames,
  };
}
