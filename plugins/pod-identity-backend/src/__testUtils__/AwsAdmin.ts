import {
  CreateTableCommand,
  DeleteResourcePolicyCommand,
  DynamoDBClient,
  PutResourcePolicyCommand,
} from '@aws-sdk/client-dynamodb';
import {
  CreatePodIdentityAssociationCommand,
  DescribeClusterCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import {
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { PutBucketAbacCommand, S3Client } from '@aws-sdk/client-s3';

const clusterName = 'eksworkshop-eksctl';

function policyOf(statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** The platform team at work in an embedded AWS, beside the portal. */
export class AwsAdmin {
  readonly #eks: EKSClient;
  readonly #iam: IAMClient;
  readonly #s3: S3Client;
  readonly #dynamodb: DynamoDBClient;

  /** Tables are in `tableRegion`, everything else in the demo's Region. */
  constructor(endpoint: string, tableRegion = 'us-east-1') {
    const settings = {
      endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    };
    this.#eks = new EKSClient(settings);
    this.#iam = new IAMClient(settings);
    this.#s3 = new S3Client({ ...settings, forcePathStyle: true });
    this.#dynamodb = new DynamoDBClient({ ...settings, region: tableRegion });
  }

  /** ARN of the cluster, and the issuer of its tokens without scheme. */
  async cluster(): Promise<{ arn: string; issuer: string }> {
    const { cluster } = await this.#eks.send(
      new DescribeClusterCommand({ name: clusterName }),
    );
    return {
      arn: cluster!.arn!,
      issuer: cluster!.identity!.oidc!.issuer!.replace('https://', ''),
    };
  }

  /** Makes a role with one policy, and associates platform/notifier with it. */
  async giveNotifier(
    role: string,
    trust: object[],
    policy: { name: string; statements: object[] },
  ): Promise<void> {
    const { Role } = await this.#iam.send(
      new CreateRoleCommand({
        RoleName: role,
        AssumeRolePolicyDocument: policyOf(trust),
      }),
    );
    await this.#iam.send(
      new PutRolePolicyCommand({
        RoleName: role,
        PolicyName: policy.name,
        PolicyDocument: policyOf(policy.statements),
      }),
    );
    await this.#eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName,
        namespace: 'platform',
        serviceAccount: 'notifier',
        roleArn: Role!.Arn,
      }),
    );
  }

  async setAbac(bucket: string, isEnabled: boolean): Promise<void> {
    await this.#s3.send(
      new PutBucketAbacCommand({
        Bucket: bucket,
        AbacStatus: { Status: isEnabled ? 'Enabled' : 'Disabled' },
      }),
    );
  }

  async createTable(name: string): Promise<void> {
    await this.#dynamodb.send(
      new CreateTableCommand({
        TableName: name,
        AttributeDefinitions: [{ AttributeName: 'demo', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'demo', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
  }

  /** Puts a policy of the statements on a table; without statements, takes it away. */
  async setTablePolicy(
    ResourceArn: string,
    ...statements: object[]
  ): Promise<void> {
    if (statements.length === 0) {
      await this.#dynamodb.send(
        new DeleteResourcePolicyCommand({ ResourceArn }),
      );
      return;
    }
    await this.#dynamodb.send(
      new PutResourcePolicyCommand({
        ResourceArn,
        Policy: policyOf(statements),
      }),
    );
  }

  close(): void {
    for (const client of [this.#eks, this.#iam, this.#s3, this.#dynamodb]) {
      client.destroy();
    }
  }
}
