import {
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  DescribeClusterCommand,
  ListClustersCommand,
  TagResourceCommand,
} from '@aws-sdk/client-eks';
import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  GetRoleCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  TagRoleCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeleteBucketPolicyCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketAbacCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  failure,
  permissions,
  podTrust,
  TestAws,
  type TestClients,
} from '../__testUtils__';

const ACCOUNT = '111122223333';
const Bucket = 'guarded';
const ME = `User: arn:aws:sts::${ACCOUNT}:assumed-role/caller/me is not authorized to perform:`;

describe('what sessions may do', () => {
  const aws = new TestAws();
  let admin: TestClients;
  let me: TestClients;

  /** Gives the caller's role these permissions and no other. */
  async function may(...statements: object[]): Promise<void> {
    await admin.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'caller',
        PolicyName: 'inline',
        PolicyDocument: permissions(...statements),
      }),
    );
  }

  beforeAll(async () => {
    await aws.start({ empty: true });
    admin = aws.clients();
    const { Role } = await admin.iam.send(
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
    const { Credentials } = await admin.sts.send(
      new AssumeRoleCommand({
        RoleArn: Role?.Arn,
        RoleSessionName: 'me',
        Tags: [{ Key: 'team', Value: 'blue' }],
      }),
    );
    me = aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    });
    await admin.eks.send(
      new CreateClusterCommand({
        name: 'prod',
        roleArn: `arn:aws:iam::${ACCOUNT}:role/cluster`,
        resourcesVpcConfig: {},
        tags: { team: 'blue' },
      }),
    );
    await admin.s3.send(new CreateBucketCommand({ Bucket }));
    for (const [Key, Tagging] of [
      ['blue', 'team=blue'],
      ['red', 'team=red'],
      ['dir/none', ''],
    ]) {
      await admin.s3.send(
        new PutObjectCommand({ Bucket, Key, Tagging, Body: Key }),
      );
    }
  });
  afterAll(() => aws.stop());

  describe('in EKS', () => {
    const describeProd = () =>
      me.eks.send(new DescribeClusterCommand({ name: 'prod' }));

    it('is refused in the words of EKS', async () => {
      await may({ Action: 's3:*', Resource: '*' });
      expect(await failure(describeProd())).toEqual({
        name: 'AccessDeniedException',
        message: `${ME} eks:DescribeCluster on resource: arn:aws:eks:us-east-1:${ACCOUNT}:cluster/prod because no identity-based policy allows the eks:DescribeCluster action`,
        status: 403,
      });
    });

    it('is judged by tags of the cluster', async () => {
      const tagged = (team: string) =>
        may({
          Action: 'eks:DescribeCluster',
          Resource: '*',
          Condition: { StringEquals: { 'aws:ResourceTag/team': team } },
        });
      await tagged('blue');
      await expect(describeProd()).resolves.toBeDefined();
      await tagged('red');
      expect(await failure(describeProd())).toMatchObject({
        name: 'AccessDeniedException',
      });
    });

    it('is judged by tags of the request', async () => {
      await may({
        Action: 'eks:TagResource',
        Resource: '*',
        Condition: {
          StringEquals: { 'aws:RequestTag/stage': ['test'] },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['stage'] },
        },
      });
      const tag = (tags: Record<string, string>) =>
        me.eks.send(
          new TagResourceCommand({
            resourceArn: `arn:aws:eks:us-east-1:${ACCOUNT}:cluster/prod`,
            tags,
          }),
        );
      await expect(tag({ stage: 'test' })).resolves.toBeDefined();
      const refused: Record<string, string>[] = [
        { stage: 'prod' },
        { stage: 'test', other: '' },
      ];
      for (const tags of refused) {
        expect(await failure(tag(tags))).toMatchObject({ status: 403 });
      }
    });

    it('needs to pass the role, to EKS Pod Identity', async () => {
      const roleArn = `arn:aws:iam::${ACCOUNT}:role/passed`;
      await admin.iam.send(
        new CreateRoleCommand({
          RoleName: 'passed',
          AssumeRolePolicyDocument: podTrust(),
        }),
      );
      const associate = (serviceAccount: string) =>
        me.eks.send(
          new CreatePodIdentityAssociationCommand({
            clusterName: 'prod',
            namespace: 'ns',
            serviceAccount,
            roleArn,
          }),
        );
      const create = {
        Action: 'eks:CreatePodIdentityAssociation',
        Resource: '*',
      };
      const pass = {
        Action: ['iam:PassRole', 'iam:GetRole'],
        Resource: roleArn,
      };
      await may(create);
      expect(await failure(associate('a'))).toMatchObject({
        name: 'AccessDeniedException',
        message: expect.stringContaining(
          `${ME} iam:PassRole on resource: ${roleArn}`,
        ),
      });
      await may(create, {
        ...pass,
        Condition: {
          StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' },
        },
      });
      expect(await failure(associate('a'))).toMatchObject({ status: 403 });
      await may(create, pass);
      await expect(associate('a')).resolves.toBeDefined();
    });

    it('cannot list what it may not', async () => {
      await may({ Action: 'eks:Describe*', Resource: '*' });
      expect(
        await failure(me.eks.send(new ListClustersCommand({}))),
      ).toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('in IAM', () => {
    const create = (
      RoleName: string,
      input: Partial<CreateRoleCommand['input']> = {},
    ) =>
      me.iam.send(
        new CreateRoleCommand({
          RoleName,
          Path: '/pod-identity/',
          AssumeRolePolicyDocument: podTrust(),
          ...input,
        }),
      );

    it('is refused in the words of IAM, by allow and by deny', async () => {
      await may({ Action: 'iam:GetRole', Resource: '*' });
      expect(await failure(create('new'))).toEqual({
        name: 'AccessDenied',
        message: `${ME} iam:CreateRole on resource: arn:aws:iam::${ACCOUNT}:role/pod-identity/new because no identity-based policy allows the iam:CreateRole action`,
        status: 403,
      });
      await may(
        { Action: 'iam:*', Resource: '*' },
        { Effect: 'Deny', Action: 'iam:CreateRole', Resource: '*' },
      );
      expect((await failure(create('new'))).message).toBe(
        `${ME} iam:CreateRole on resource: arn:aws:iam::${ACCOUNT}:role/pod-identity/new with an explicit deny in an identity-based policy`,
      );
    });

    it('can be held to a path, a boundary and tags', async () => {
      const { Policy } = await admin.iam.send(
        new CreatePolicyCommand({
          PolicyName: 'boundary',
          PolicyDocument: permissions({ Action: 's3:*', Resource: '*' }),
        }),
      );
      const PermissionsBoundary = Policy!.Arn!;
      await may({
        Action: ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy'],
        Resource: `arn:aws:iam::${ACCOUNT}:role/pod-identity/*`,
        Condition: {
          StringEquals: { 'iam:PermissionsBoundary': PermissionsBoundary },
        },
      });
      expect(await failure(create('unbounded'))).toMatchObject({
        status: 403,
      });
      expect(
        await failure(create('elsewhere', { Path: '/', PermissionsBoundary })),
      ).toMatchObject({ status: 403 });
      await expect(
        create('bounded', { PermissionsBoundary }),
      ).resolves.toBeDefined();
      const put = (RoleName: string) =>
        me.iam.send(
          new PutRolePolicyCommand({
            RoleName,
            PolicyName: 'inline',
            PolicyDocument: permissions({ Action: 's3:*', Resource: '*' }),
          }),
        );
      await expect(put('bounded')).resolves.toBeDefined();
      await admin.iam.send(
        new DeleteRolePermissionsBoundaryCommand({ RoleName: 'bounded' }),
      );
      expect(await failure(put('bounded'))).toMatchObject({ status: 403 });
    });

    it('is judged by tags of the role, and by the policy to be attached', async () => {
      const PolicyArn = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
      await admin.iam.send(
        new CreateRoleCommand({
          RoleName: 'owned',
          AssumeRolePolicyDocument: podTrust(),
          Tags: [{ Key: 'managed-by', Value: 'portal' }],
        }),
      );
      await may(
        {
          Action: ['iam:DeleteRole', 'iam:TagRole'],
          Resource: '*',
          Condition: {
            StringEquals: { 'iam:ResourceTag/managed-by': 'portal' },
          },
        },
        {
          Action: 'iam:AttachRolePolicy',
          Resource: '*',
          Condition: { ArnEquals: { 'iam:PolicyARN': `${PolicyArn}-not` } },
        },
      );
      const remove = (RoleName: string) =>
        me.iam.send(new DeleteRoleCommand({ RoleName }));
      expect(await failure(remove('caller'))).toMatchObject({ status: 403 });
      expect(
        await failure(
          me.iam.send(
            new AttachRolePolicyCommand({ RoleName: 'owned', PolicyArn }),
          ),
        ),
      ).toMatchObject({ status: 403 });
      await me.iam.send(
        new TagRoleCommand({
          RoleName: 'owned',
          Tags: [{ Key: 'x', Value: 'y' }],
        }),
      );
      await expect(remove('owned')).resolves.toBeDefined();
    });

    it('does not learn which roles there are', async () => {
      await may({ Action: 's3:*', Resource: '*' });
      for (const RoleName of ['caller', 'none']) {
        expect(
          await failure(me.iam.send(new GetRoleCommand({ RoleName }))),
        ).toMatchObject({ name: 'AccessDenied', status: 403 });
      }
    });

    it('is limited by its boundary', async () => {
      const { Policy } = await admin.iam.send(
        new CreatePolicyCommand({
          PolicyName: 'only-s3',
          PolicyDocument: permissions({ Action: 's3:*', Resource: '*' }),
        }),
      );
      await may({ Action: '*', Resource: '*' });
      await admin.iam.send(
        new PutRolePermissionsBoundaryCommand({
          RoleName: 'caller',
          PermissionsBoundary: Policy?.Arn,
        }),
      );
      expect(
        (await failure(me.iam.send(new GetRoleCommand({ RoleName: 'caller' }))))
          .message,
      ).toBe(
        `${ME} iam:GetRole on resource: arn:aws:iam::${ACCOUNT}:role/caller because no permissions boundary allows the iam:GetRole action`,
      );
      await admin.iam.send(
        new DeleteRolePermissionsBoundaryCommand({ RoleName: 'caller' }),
      );
    });
  });

  describe('in S3', () => {
    const object = `arn:aws:s3:::${Bucket}/*`;
    const bucket = `arn:aws:s3:::${Bucket}`;
    const ownTag = {
      StringEquals: {
        's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}',
      },
    };
    const get = (Key: string) =>
      me.s3.send(new GetObjectCommand({ Bucket, Key }));
    const put = (Key: string, Tagging?: string) =>
      me.s3.send(new PutObjectCommand({ Bucket, Key, Body: Key, Tagging }));
    const tag = (Key: string, team: string) =>
      me.s3.send(
        new PutObjectTaggingCommand({
          Bucket,
          Key,
          Tagging: { TagSet: [{ Key: 'team', Value: team }] },
        }),
      );
    const denied = { name: 'AccessDenied', status: 403 };

    it('is refused in the words of S3', async () => {
      await may({ Action: 'iam:*', Resource: '*' });
      expect(await failure(get('blue'))).toEqual({
        name: 'AccessDenied',
        message: `${ME} s3:GetObject on resource: "arn:aws:s3:::guarded/blue" because no identity-based policy allows the s3:GetObject action`,
        status: 403,
      });
    });

    it('reads by tags of the object', async () => {
      await may({
        Action: ['s3:GetObject', 's3:GetObjectTagging'],
        Resource: object,
        Condition: ownTag,
      });
      expect((await get('blue')).TagCount).toBe(1);
      expect(await failure(get('red'))).toMatchObject(denied);
      expect(await failure(get('dir/none'))).toMatchObject(denied);
      expect(
        await failure(
          me.s3.send(new GetObjectTaggingCommand({ Bucket, Key: 'red' })),
        ),
      ).toMatchObject(denied);
    });

    it('hides the number of tags from those who may not read them', async () => {
      await may({ Action: 's3:GetObject', Resource: object });
      expect(await get('blue')).not.toHaveProperty('TagCount');
    });

    it('cannot tell a missing key from a forbidden one, unless it may list', async () => {
      await may({ Action: 's3:GetObject', Resource: object });
      expect(await failure(get('none'))).toMatchObject(denied);
      expect(
        await failure(
          me.s3.send(new HeadObjectCommand({ Bucket, Key: 'none' })),
        ),
      ).toMatchObject({ status: 403 });
      await may(
        { Action: 's3:GetObject', Resource: object },
        { Action: 's3:ListBucket', Resource: bucket },
      );
      expect(await failure(get('none'))).toMatchObject({ name: 'NoSuchKey' });
    });

    it('lists the prefix that it may, and no other', async () => {
      await may({
        Action: 's3:ListBucket',
        Resource: bucket,
        Condition: { StringLike: { 's3:prefix': 'dir/*' } },
      });
      const list = (Prefix?: string) =>
        me.s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
      expect((await list('dir/')).Contents).toMatchObject([
        { Key: 'dir/none' },
      ]);
      expect(await failure(list('other/'))).toMatchObject(denied);
      expect(await failure(list())).toMatchObject(denied);
    });

    it('never writes by tags of the object: PutObject does not look at them', async () => {
      await may({
        Action: 's3:PutObject',
        Resource: object,
        Condition: ownTag,
      });
      expect(await failure(put('blue'))).toMatchObject(denied);
    });

    it('writes with the tags that are asked for', async () => {
      await may({
        Action: ['s3:PutObject', 's3:PutObjectTagging'],
        Resource: object,
        Condition: {
          StringEquals: {
            's3:RequestObjectTag/team': '${aws:PrincipalTag/team}',
          },
          'ForAllValues:StringEquals': { 's3:RequestObjectTagKeys': ['team'] },
        },
      });
      await expect(put('new', 'team=blue')).resolves.toBeDefined();
      for (const tags of [undefined, 'team=red', 'team=blue&other=']) {
        expect(await failure(put('new', tags))).toMatchObject(denied);
      }
    });

    it('needs a permission of its own to tag while writing', async () => {
      await may({ Action: 's3:PutObject', Resource: object });
      await expect(put('untagged')).resolves.toBeDefined();
      expect(await failure(put('untagged', 'team=blue'))).toMatchObject({
        message: expect.stringContaining('s3:PutObjectTagging'),
      });
    });

    it('retags only what it may, to what it may', async () => {
      await may({
        Action: 's3:PutObjectTagging',
        Resource: object,
        Condition: {
          StringEquals: {
            's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}',
            's3:RequestObjectTag/team': '${aws:PrincipalTag/team}',
          },
        },
      });
      await expect(tag('blue', 'blue')).resolves.toBeDefined();
      expect(await failure(tag('red', 'blue'))).toMatchObject(denied);
      expect(await failure(tag('blue', 'red'))).toMatchObject(denied);
    });

    it('deletes key by key', async () => {
      await admin.s3.send(
        new PutObjectCommand({ Bucket, Key: 'mine/1', Body: 'mine' }),
      );
      await may({ Action: 's3:DeleteObject', Resource: `${bucket}/mine/*` });
      const { Deleted, Errors } = await me.s3.send(
        new DeleteObjectsCommand({
          Bucket,
          Delete: { Objects: [{ Key: 'mine/1' }, { Key: 'red' }] },
        }),
      );
      expect(Deleted).toEqual([{ Key: 'mine/1' }]);
      expect(Errors).toMatchObject([{ Key: 'red', Code: 'AccessDenied' }]);
    });

    it('is judged by the bucket policy too', async () => {
      const policy = (statement: object) =>
        admin.s3.send(
          new PutBucketPolicyCommand({
            Bucket,
            Policy: JSON.stringify({
              Version: '2012-10-17',
              Statement: {
                Action: 's3:GetObject',
                Resource: object,
                ...statement,
              },
            }),
          }),
        );
      await may({ Action: 's3:GetObject', Resource: object });
      await policy({
        Effect: 'Deny',
        Principal: '*',
        Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'red' } },
      });
      expect((await failure(get('blue'))).message).toContain(
        'with an explicit deny in a resource-based policy',
      );
      await may({ Action: 'iam:GetRole', Resource: '*' });
      await policy({
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/caller` },
      });
      await expect(get('blue')).resolves.toBeDefined();
      await admin.s3.send(new DeleteBucketPolicyCommand({ Bucket }));
    });

    it('looks at tags of the bucket only after that was enabled', async () => {
      await admin.s3.send(
        new PutBucketTaggingCommand({
          Bucket,
          Tagging: { TagSet: [{ Key: 'team', Value: 'blue' }] },
        }),
      );
      await may({
        Action: 's3:ListBucket',
        Resource: '*',
        Condition: {
          StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' },
        },
      });
      const list = () => me.s3.send(new ListObjectsV2Command({ Bucket }));
      expect(await failure(list())).toMatchObject(denied);
      await admin.s3.send(
        new PutBucketAbacCommand({ Bucket, AbacStatus: { Status: 'Enabled' } }),
      );
      await expect(list()).resolves.toBeDefined();
    });

    it('refuses those who do not sign', async () => {
      const response = await fetch(`${aws.url}/${Bucket}/blue`);
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('<Code>AccessDenied</Code>');
    });
  });
});
