import { LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import {
  CreatePodIdentityAssociationCommand,
  DescribePodIdentityAssociationCommand,
  ListPodIdentityAssociationsCommand,
  UpdatePodIdentityAssociationCommand,
} from '@aws-sdk/client-eks';
import {
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  DeleteBucketPolicyCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import {
  AssumeRoleCommand,
  GetCallerIdentityCommand,
} from '@aws-sdk/client-sts';
import {
  assumeForPodAs,
  failure,
  permissions,
  TestAws,
  type TestCredentials,
} from '../__testUtils__';
import type { SeedDocument } from '../seed';

const SHOP = { accessKeyId: '222233334444', secretAccessKey: 'test' };
const STOCK = { accessKeyId: '555566667777', secretAccessKey: 'test' };
const SHOP_ROLE = 'arn:aws:iam::222233334444:role/shop';
const STOCK_ROLE = 'arn:aws:iam::555566667777:role/stock';
const REGION = 'eu-west-1';
const BUCKET = 'stock-555566667777';

const root = (account: string) => ({ AWS: `arn:aws:iam::${account}:root` });

function trust(...statements: object[]) {
  return {
    Version: '2012-10-17',
    Statement: statements.map(each => ({ Effect: 'Allow', ...each })),
  };
}

function allow(...statements: object[]) {
  return JSON.parse(permissions(...statements));
}

const pods = {
  Principal: { Service: 'pods.eks.amazonaws.com' },
  Action: ['sts:AssumeRole', 'sts:TagSession'],
};

/** A shop whose pods read the stock of another account. */
function seed(): SeedDocument {
  return {
    version: 1,
    accounts: {
      '222233334444': {
        roles: [
          {
            name: 'shop',
            trust: trust(pods, {
              Principal: root('222233334444'),
              Action: 'sts:AssumeRole',
            }),
            inline: {
              assume: allow({
                Action: ['sts:AssumeRole', 'sts:TagSession'],
                Resource: STOCK_ROLE,
              }),
            },
          },
          {
            name: 'deployer',
            trust: trust({
              Principal: root('222233334444'),
              Action: 'sts:AssumeRole',
            }),
            inline: {
              associate: allow({
                Action: ['eks:*', 'iam:GetRole'],
                Resource: '*',
              }),
            },
          },
        ],
        regions: {
          [REGION]: {
            clusters: [
              {
                name: 'shop',
                associations: [
                  {
                    namespace: 'shop',
                    serviceAccount: 'tagged',
                    role: 'shop',
                    targetRole: STOCK_ROLE,
                  },
                  {
                    namespace: 'shop',
                    serviceAccount: 'untagged',
                    role: 'shop',
                    targetRole: STOCK_ROLE,
                    disableSessionTags: true,
                  },
                ],
              },
            ],
          },
        },
      },
      '555566667777': {
        roles: [
          {
            name: 'stock',
            trust: trust({
              Principal: root('222233334444'),
              Action: ['sts:AssumeRole', 'sts:TagSession'],
            }),
            inline: {
              read: allow({
                Action: 's3:GetObject',
                Resource: `arn:aws:s3:::${BUCKET}/*`,
                Condition: {
                  StringEquals: {
                    's3:ExistingObjectTag/team':
                      '${aws:PrincipalTag/kubernetes-namespace}',
                  },
                },
              }),
            },
          },
        ],
        regions: {
          [REGION]: {
            buckets: [
              {
                name: BUCKET,
                objects: [
                  { key: 'shop.csv', text: 'shop', tags: { team: 'shop' } },
                  { key: 'own.csv', text: 'own', tags: { team: 'stock' } },
                ],
              },
            ],
          },
        },
      },
    },
  };
}

describe('across accounts', () => {
  let aws: TestAws;
  beforeEach(async () => {
    aws = new TestAws();
    await aws.start({ seed: seed() });
  });
  afterEach(() => aws.stop());

  async function session(
    RoleArn: string,
    credentials: TestCredentials = SHOP,
    ExternalId?: string,
  ): Promise<TestCredentials> {
    const { Credentials } = await aws
      .clients(credentials, REGION)
      .sts.send(
        new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test', ExternalId }),
      );
    return {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    };
  }

  function trustOfStock(...statements: object[]) {
    return aws.clients(STOCK).iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: 'stock',
        PolicyDocument: JSON.stringify(trust(...statements)),
      }),
    );
  }

  describe('AssumeRole', () => {
    it('needs both sides to allow it', async () => {
      const stock = aws.clients(
        await session(STOCK_ROLE, await session(SHOP_ROLE)),
      );
      expect((await stock.sts.send(new GetCallerIdentityCommand({}))).Arn).toBe(
        'arn:aws:sts::555566667777:assumed-role/stock/test',
      );
    });

    it('is an event of both accounts', async () => {
      const events = async (credentials: TestCredentials) => {
        const { Events } = await aws
          .clients(credentials, REGION)
          .cloudtrail.send(
            new LookupEventsCommand({
              LookupAttributes: [
                { AttributeKey: 'ResourceName', AttributeValue: STOCK_ROLE },
              ],
            }),
          );
        return (Events ?? []).map(each => JSON.parse(each.CloudTrailEvent!));
      };
      await session(STOCK_ROLE);
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
      await trustOfStock({
        Principal: root('888899990000'),
        Action: 'sts:AssumeRole',
      });
      await failure(session(STOCK_ROLE));
      expect(await events(SHOP)).toHaveLength(2);
      expect(await events(STOCK)).toHaveLength(1);
    });

    it('is refused where the caller may not, although the role trusts their account', async () => {
      expect(
        await failure(
          (async () =>
            session(
              STOCK_ROLE,
              await session('arn:aws:iam::222233334444:role/deployer'),
            ))(),
        ),
      ).toMatchObject({ name: 'AccessDenied', status: 403 });
    });

    it('is refused where the role does not trust the caller, although they may', async () => {
      await trustOfStock({
        Principal: root('888899990000'),
        Action: 'sts:AssumeRole',
      });
      const shop = await session(SHOP_ROLE);
      expect(await failure(session(STOCK_ROLE, shop))).toMatchObject({
        name: 'AccessDenied',
      });
      // Nor does an administrator's word count in another account.
      expect(await failure(session(STOCK_ROLE, SHOP))).toMatchObject({
        name: 'AccessDenied',
      });
    });

    it('ends with the role that was trusted, although there is a new one of its name', async () => {
      const iam = aws.clients(SHOP).iam;
      await trustOfStock({
        Principal: { AWS: [SHOP_ROLE] },
        Action: 'sts:AssumeRole',
        Condition: { ArnLike: { 'aws:PrincipalArn': SHOP_ROLE } },
      });
      await session(STOCK_ROLE, await session(SHOP_ROLE));
      const { Role: before } = await iam.send(
        new GetRoleCommand({ RoleName: 'shop' }),
      );
      const policy = { RoleName: 'shop', PolicyName: 'assume' };
      const { PolicyDocument } = await iam.send(
        new GetRolePolicyCommand(policy),
      );
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
      const shop = await session(SHOP_ROLE);
      expect(await failure(session(STOCK_ROLE, shop))).toMatchObject({
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
      await trustOfStock({
        Principal: { AWS: SHOP_ROLE },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'right' } },
      });
      const shop = await session(SHOP_ROLE);
      await session(STOCK_ROLE, shop, 'right');
      for (const wrong of ['wrong', undefined]) {
        expect(await failure(session(STOCK_ROLE, shop, wrong))).toMatchObject({
          name: 'AccessDenied',
        });
      }
    });
  });

  describe('Pod Identity with a target role', () => {
    const assume = (serviceAccount: string) =>
      assumeForPodAs(
        { url: aws.url, credentials: SHOP, region: REGION },
        'shop',
        { namespace: 'shop', serviceAccount },
      );

    async function credentialsOf(serviceAccount: string) {
      const { body } = await assume(serviceAccount);
      if (!body.credentials) throw new Error(body.message);
      const { expiration: _, ...credentials } = body.credentials;
      return credentials;
    }

    async function externalIdOf(serviceAccount: string) {
      const { eks } = aws.clients(SHOP, REGION);
      const { associations } = await eks.send(
        new ListPodIdentityAssociationsCommand({
          clusterName: 'shop',
          serviceAccount,
        }),
      );
      const { association } = await eks.send(
        new DescribePodIdentityAssociationCommand({
          clusterName: 'shop',
          associationId: associations![0].associationId,
        }),
      );
      return association!.externalId;
    }

    const read = (credentials: TestCredentials, Key: string) =>
      aws
        .clients(credentials, REGION)
        .s3.send(new GetObjectCommand({ Bucket: BUCKET, Key }));

    it('carries the tags of the pod into the other account', async () => {
      await trustOfStock({
        Principal: root('222233334444'),
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: {
          StringEquals: {
            'aws:RequestTag/kubernetes-service-account': 'tagged',
            'aws:RequestTag/eks-cluster-arn': `arn:aws:eks:${REGION}:222233334444:cluster/shop`,
          },
          ArnEquals: { 'aws:PrincipalArn': SHOP_ROLE },
        },
      });
      const pod = await credentialsOf('tagged');
      const { Body } = await read(pod, 'shop.csv');
      expect(await Body!.transformToString()).toBe('shop');
      expect(await failure(read(pod, 'own.csv'))).toMatchObject({
        name: 'AccessDenied',
      });
      expect(await assume('untagged')).toMatchObject({
        error: 'AccessDeniedException',
      });
    });

    it('without tags goes by the external id of the association', async () => {
      await trustOfStock({
        Principal: root('222233334444'),
        Action: 'sts:AssumeRole',
        Condition: {
          StringEquals: { 'sts:ExternalId': await externalIdOf('untagged') },
        },
      });
      const pod = await credentialsOf('untagged');
      expect(
        (await aws.clients(pod).sts.send(new GetCallerIdentityCommand({})))
          .Account,
      ).toBe('555566667777');
      // Its grant is conditioned on tags, which it has none of.
      expect(await failure(read(pod, 'shop.csv'))).toMatchObject({
        name: 'AccessDenied',
      });
      // The other association has another external id.
      expect(await assume('tagged')).toMatchObject({
        error: 'AccessDeniedException',
      });
    });

    it('is refused where the first role may not assume the second', async () => {
      await aws.clients(SHOP).iam.send(
        new PutRolePolicyCommand({
          RoleName: 'shop',
          PolicyName: 'assume',
          PolicyDocument: permissions({
            Action: 'sts:AssumeRole',
            Resource: STOCK_ROLE,
          }),
        }),
      );
      // sts:TagSession is missing.
      expect(await assume('tagged')).toMatchObject({
        error: 'AccessDeniedException',
      });
      expect(await assume('untagged')).toMatchObject({ status: 200 });
    });
  });

  describe('passing roles', () => {
    const association = {
      clusterName: 'shop',
      namespace: 'shop',
      serviceAccount: 'new',
    };

    it('needs the permission, to make an association and to change its role', async () => {
      const { eks } = aws.clients(
        await session('arn:aws:iam::222233334444:role/deployer'),
        REGION,
      );
      const create = () =>
        eks.send(
          new CreatePodIdentityAssociationCommand({
            ...association,
            roleArn: SHOP_ROLE,
          }),
        );
      const { associations } = await eks.send(
        new ListPodIdentityAssociationsCommand({ clusterName: 'shop' }),
      );
      const update = () =>
        eks.send(
          new UpdatePodIdentityAssociationCommand({
            clusterName: 'shop',
            associationId: associations![0].associationId,
            roleArn: SHOP_ROLE,
          }),
        );
      for (const call of [create, update]) {
        expect(await failure(call())).toMatchObject({
          name: 'AccessDeniedException',
          message: expect.stringContaining(
            `iam:PassRole on resource: ${SHOP_ROLE}`,
          ),
          status: 403,
        });
      }
      await aws.clients(SHOP).iam.send(
        new PutRolePolicyCommand({
          RoleName: 'deployer',
          PolicyName: 'pass',
          PolicyDocument: permissions({
            Action: 'iam:PassRole',
            Resource: SHOP_ROLE,
            Condition: {
              StringEquals: { 'iam:PassedToService': 'pods.eks.amazonaws.com' },
            },
          }),
        }),
      );
      await create();
      await update();
    });

    it('of another account is never allowed', async () => {
      expect(
        await failure(
          aws.clients(SHOP, REGION).eks.send(
            new CreatePodIdentityAssociationCommand({
              ...association,
              roleArn: STOCK_ROLE,
            }),
          ),
        ),
      ).toMatchObject({ message: 'Cross-account pass role is not allowed.' });
    });
  });

  describe('a bucket of another account', () => {
    const policy = (...statements: object[]) =>
      aws.clients(STOCK, REGION).s3.send(
        new PutBucketPolicyCommand({
          Bucket: BUCKET,
          Policy: JSON.stringify(trust(...statements)),
        }),
      );
    const objects = `arn:aws:s3:::${BUCKET}/*`;
    const get = (credentials: TestCredentials) =>
      aws
        .clients(credentials, REGION)
        .s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'shop.csv' }));

    it('is closed to its administrator, until the bucket lets them in', async () => {
      expect(await failure(get(SHOP))).toMatchObject({ name: 'AccessDenied' });
      await policy({
        Principal: root('222233334444'),
        Action: 's3:GetObject',
        Resource: objects,
      });
      expect(await (await get(SHOP)).Body!.transformToString()).toBe('shop');
      const { s3 } = aws.clients(SHOP, REGION);
      expect(
        await failure(s3.send(new ListObjectsV2Command({ Bucket: BUCKET }))),
      ).toMatchObject({ name: 'AccessDenied' });
      expect(
        await failure(
          s3.send(
            new PutObjectCommand({
              Bucket: BUCKET,
              Key: 'shop.csv',
              Body: 'new',
            }),
          ),
        ),
      ).toMatchObject({ name: 'AccessDenied' });
      expect(
        await failure(
          s3.send(new DeleteBucketPolicyCommand({ Bucket: BUCKET })),
        ),
      ).toMatchObject({ name: 'AccessDenied' });
    });

    it('forgets a role that is deleted', async () => {
      const deployer = 'arn:aws:iam::222233334444:role/deployer';
      await policy({
        Principal: { AWS: deployer },
        Action: 's3:GetObject',
        Resource: objects,
      });
      const { iam } = aws.clients(SHOP);
      const role = { RoleName: 'deployer' };
      const { Role } = await iam.send(new GetRoleCommand(role));
      await iam.send(
        new DeleteRolePolicyCommand({ ...role, PolicyName: 'associate' }),
      );
      await iam.send(new DeleteRoleCommand(role));
      const { Policy } = await aws
        .clients(STOCK, REGION)
        .s3.send(new GetBucketPolicyCommand({ Bucket: BUCKET }));
      expect(JSON.parse(Policy!).Statement[0].Principal).toEqual({
        AWS: Role!.RoleId,
      });
    });

    it('needs the role to be allowed as well', async () => {
      await policy({
        Principal: { AWS: SHOP_ROLE },
        Action: 's3:GetObject',
        Resource: objects,
      });
      const shop = await session(SHOP_ROLE);
      expect(await failure(get(shop))).toMatchObject({ name: 'AccessDenied' });
      await aws.clients(SHOP).iam.send(
        new PutRolePolicyCommand({
          RoleName: 'shop',
          PolicyName: 'read',
          PolicyDocument: permissions({
            Action: 's3:GetObject',
            Resource: objects,
          }),
        }),
      );
      expect(await (await get(shop)).Body!.transformToString()).toBe('shop');
    });
  });
});
