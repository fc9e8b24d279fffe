import { LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import {
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { failure, type TestCredentials } from '../../src/__testUtils__';
import {
  root,
  REGION,
  SHOP,
  SHOP_ROLE,
  STOCK,
  STOCK_ROLE,
  ShopAndStock,
} from './__testUtils__';

describe('AssumeRole across accounts', () => {
  const aws = new ShopAndStock();
  beforeEach(() => aws.start());
  afterEach(() => aws.stop());

  it('needs both sides to allow it', async () => {
    const stock = aws.clients(
      await aws.session(STOCK_ROLE, await aws.session(SHOP_ROLE)),
    );
    expect((await stock.sts.send(new GetCallerIdentityCommand({}))).Arn).toBe(
      'arn:aws:sts::555566667777:assumed-role/stock/test',
    );
  });

  it('is an event of both accounts', async () => {
    const events = async (credentials: TestCredentials) => {
      const { Events } = await aws.clients(credentials, REGION).cloudtrail.send(
        new LookupEventsCommand({
          LookupAttributes: [
            { AttributeKey: 'ResourceName', AttributeValue: STOCK_ROLE },
          ],
        }),
      );
      return (Events ?? []).map(each => JSON.parse(each.CloudTrailEvent!));
    };
    await aws.session(STOCK_ROLE);
    const [own] = await events(SHOP);
    const [theirs] = await events(STOCK);
    expect(own).toMatchObject({
      recipientAccountId: '222233334444',
      userIdentity: { type: 'IAMUser', userName: 'administrator' },
    });
    expect(theirs).toMatchObject({
      recipientAccountId: '555566667777',
      sharedEventID: own.sharedEventID,
      userIdentity: { type: 'AWSAccount', accountId: '222233334444' },
    });
    expect(theirs.eventID).not.toBe(own.eventID);
    // What is refused is told to the caller alone.
    await aws.trustOfStock({
      Principal: root('888899990000'),
      Action: 'sts:AssumeRole',
    });
    await failure(aws.session(STOCK_ROLE));
    expect(await events(SHOP)).toHaveLength(2);
    expect(await events(STOCK)).toHaveLength(1);
  });

  it('is refused where the caller may not, although the role trusts their account', async () => {
    expect(
      await failure(
        (async () =>
          aws.session(
            STOCK_ROLE,
            await aws.session('arn:aws:iam::222233334444:role/deployer'),
          ))(),
      ),
    ).toMatchObject({ name: 'AccessDenied', status: 403 });
  });

  it('is refused where the role does not trust the caller, although they may', async () => {
    await aws.trustOfStock({
      Principal: root('888899990000'),
      Action: 'sts:AssumeRole',
    });
    const shop = await aws.session(SHOP_ROLE);
    expect(await failure(aws.session(STOCK_ROLE, shop))).toMatchObject({
      name: 'AccessDenied',
    });
    // Nor does an administrator's word count in another account.
    expect(await failure(aws.session(STOCK_ROLE, SHOP))).toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('ends with the role that was trusted, although there is a new one of its name', async () => {
    const iam = aws.clients(SHOP).iam;
    await aws.trustOfStock({
      Principal: { AWS: [SHOP_ROLE] },
      Action: 'sts:AssumeRole',
      Condition: { ArnLike: { 'aws:PrincipalArn': SHOP_ROLE } },
    });
    await aws.session(STOCK_ROLE, await aws.session(SHOP_ROLE));
    const { Role: before } = await iam.send(
      new GetRoleCommand({ RoleName: 'shop' }),
    );
    const policy = { RoleName: 'shop', PolicyName: 'assume' };
    const { PolicyDocument } = await iam.send(new GetRolePolicyCommand(policy));
    await iam.send(new DeleteRolePolicyCommand(policy));
    await iam.send(new DeleteRoleCommand({ RoleName: 'shop' }));
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'shop',
        AssumeRolePolicyDocument: decodeURIComponent(
          before!.AssumeRolePolicyDocument!,
        ),
      }),
    );
    await iam.send(
      new PutRolePolicyCommand({
        ...policy,
        PolicyDocument: decodeURIComponent(PolicyDocument!),
      }),
    );
    const shop = await aws.session(SHOP_ROLE);
    expect(await failure(aws.session(STOCK_ROLE, shop))).toMatchObject({
      name: 'AccessDenied',
    });
    const { Role: stock } = await aws
      .clients(STOCK)
      .iam.send(new GetRoleCommand({ RoleName: 'stock' }));
    const text = decodeURIComponent(stock!.AssumeRolePolicyDocument!);
    expect(JSON.parse(text).Statement).toEqual([
      {
        Effect: 'Allow',
        Principal: { AWS: [before!.RoleId] },
        Action: 'sts:AssumeRole',
        Condition: { ArnLike: { 'aws:PrincipalArn': SHOP_ROLE } },
      },
    ]);
    expect(
      await failure(
        aws.clients(STOCK).iam.send(
          new UpdateAssumeRolePolicyCommand({
            RoleName: 'stock',
            PolicyDocument: text,
          }),
        ),
      ),
    ).toMatchObject({
      name: 'MalformedPolicyDocumentException',
      message: `Invalid principal in policy: "AWS":"${before!.RoleId}"`,
    });
  });

  it('asks for the external id', async () => {
    await aws.trustOfStock({
      Principal: { AWS: SHOP_ROLE },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'right' } },
    });
    const shop = await aws.session(SHOP_ROLE);
    await aws.session(STOCK_ROLE, shop, 'right');
    for (const wrong of ['wrong', undefined]) {
      expect(await failure(aws.session(STOCK_ROLE, shop, wrong))).toMatchObject(
        {
          name: 'AccessDenied',
        },
      );
    }
  });
});
