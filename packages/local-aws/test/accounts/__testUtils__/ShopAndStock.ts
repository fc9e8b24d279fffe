import { UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { TestAws, type TestCredentials } from '../../../src/__testUtils__';
import { trust } from './documents';
import { SHOP, STOCK, REGION, seed } from './seed';

/** An AWS with a shop and the stock that it sells from, in two accounts. */
export class ShopAndStock extends TestAws {
  async start(): Promise<void> {
    await super.start({ seed: seed() });
  }

  /** A session of a role. */
  async session(
    RoleArn: string,
    credentials: TestCredentials = SHOP,
    ExternalId?: string,
  ): Promise<TestCredentials> {
    const { Credentials } = await this.clients(credentials, REGION).sts.send(
      new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test', ExternalId }),
    );
    return {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    };
  }

  /** Replaces whom the role of the stock trusts. */
  trustOfStock(...statements: object[]) {
    return this.clients(STOCK).iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: 'stock',
        PolicyDocument: JSON.stringify(trust(...statements)),
      }),
    );
  }
}
