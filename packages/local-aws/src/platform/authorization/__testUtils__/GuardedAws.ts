import { CreateClusterCommand } from '@aws-sdk/client-eks';
import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  clusterRole,
  permissions,
  TestAws,
  type TestClients,
} from '../../../__testUtils__';

export const ACCOUNT = '111122223333';

/** A bucket with three objects, two of them tagged. */
export const Bucket = 'guarded';

/** How the refusals of the caller begin. */
export const ME = `User: arn:aws:sts::${ACCOUNT}:assumed-role/caller/me is not authorized to perform:`;

/** An AWS with a cluster and a bucket, and a caller who may do what they are given and no more. */
export class GuardedAws extends TestAws {
  #admin?: TestClients;
  #me?: TestClients;

  /** The administrator's clients. */
  get admin(): TestClients {
    this.#admin ??= this.clients();
    return this.#admin;
  }

  /** The caller's clients, whose session has the tag `team=blue`. */
  get me(): TestClients {
    if (!this.#me) {
      throw new Error('It is not started');
    }
    return this.#me;
  }

  /** Gives the caller's role these permissions and no other. */
  async may(...statements: object[]): Promise<void> {
    await this.admin.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'caller',
        PolicyName: 'inline',
        PolicyDocument: permissions(...statements),
      }),
    );
  }

  async start(): Promise<void> {
    await super.start({ empty: true });
    const { Role } = await this.admin.iam.send(
      new CreateRoleCommand({
        RoleName: 'caller',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
            Action: ['sts:AssumeRole', 'sts:TagSession'],
          },
        }),
      }),
    );
    const { Credentials } = await this.admin.sts.send(
      new AssumeRoleCommand({
        RoleArn: Role?.Arn,
        RoleSessionName: 'me',
        Tags: [{ Key: 'team', Value: 'blue' }],
      }),
    );
    this.#me = this.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    });
    await this.admin.eks.send(
      new CreateClusterCommand({
        name: 'prod',
        roleArn: await clusterRole(this.admin),
        resourcesVpcConfig: {},
        tags: { team: 'blue' },
      }),
    );
    await this.admin.s3.send(new CreateBucketCommand({ Bucket }));
    for (const [Key, Tagging] of [
      ['blue', 'team=blue'],
      ['red', 'team=red'],
      ['dir/none', ''],
    ]) {
      await this.admin.s3.send(
        new PutObjectCommand({ Bucket, Key, Tagging, Body: Key }),
      );
    }
  }
}
