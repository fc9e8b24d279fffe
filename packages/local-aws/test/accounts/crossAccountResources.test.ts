import {
  CreatePodIdentityAssociationCommand,
  ListPodIdentityAssociationsCommand,
  UpdatePodIdentityAssociationCommand,
} from '@aws-sdk/client-eks';
import {
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  GetRoleCommand,
  PutRolePolicyCommand,
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
  failure,
  permissions,
  type TestCredentials,
} from '../../src/__testUtils__';
import {
  root,
  trust,
  BUCKET,
  REGION,
  SHOP,
  SHOP_ROLE,
  STOCK,
  STOCK_ROLE,
  ShopAndStock,
} from './__testUtils__';

describe('resources across accounts', () => {
  const aws = new ShopAndStock();
  beforeEach(() => aws.start());
  afterEach(() => aws.stop());

  describe('passing roles', () => {
    const association = {
      clusterName: 'shop',
      namespace: 'shop',
      serviceAccount: 'new',
    };

    it('needs the permission, to make an association and to change its role', async () => {
      const { eks } = aws.clients(
        await aws.session('arn:aws:iam::222233334444:role/deployer'),
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
      const shop = await aws.session(SHOP_ROLE);
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
