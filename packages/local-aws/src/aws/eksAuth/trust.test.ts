import { CreatePodIdentityAssociationCommand } from '@aws-sdk/client-eks';
import {
  CreateRoleCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { permissions, podTrust } from '../../__testUtils__';
import {
  ACCOUNT,
  CLUSTER,
  CLUSTER_ARN,
  PodsAws,
  REFUSED,
} from './__testUtils__';

describe('roles that pods are let into', () => {
  const aws = new PodsAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it.each<[string, object, boolean]>([
    [
      'the namespace',
      { StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' } },
      true,
    ],
    [
      'another namespace',
      { StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-b' } },
      false,
    ],
    ['the account', { StringEquals: { 'aws:SourceAccount': ACCOUNT } }, true],
    [
      'the cluster as source',
      { ArnEquals: { 'aws:SourceArn': CLUSTER_ARN } },
      true,
    ],
    [
      'another source',
      {
        ArnLike: {
          'aws:SourceArn': `arn:aws:eks:*:${ACCOUNT}:podidentityassociation/*`,
        },
      },
      false,
    ],
    [
      'the principal instead of the request',
      { StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a' } },
      false,
    ],
    [
      'the keys of the tags',
      {
        'ForAllValues:StringLike': {
          'aws:TagKeys': ['eks-cluster-*', 'kubernetes-*'],
          'sts:TransitiveTagKeys': ['eks-cluster-*', 'kubernetes-*'],
        },
      },
      true,
    ],
  ])(
    'judges a trust policy that tests %s',
    async (name, condition, admitted) => {
      const role = name.replace(/ /g, '-');
      await aws.associate(role, { trust: podTrust(condition) });
      expect(await aws.ask(role)).toMatchObject(
        admitted ? { status: 200 } : REFUSED,
      );
    },
  );

  it('refuses a role that lost sts:TagSession, unless the session has no tags', async () => {
    for (const disableSessionTags of [false, true]) {
      const name = `untagged-${disableSessionTags}`;
      await aws.associate(name, { association: { disableSessionTags } });
      await aws.admin.iam.send(
        new UpdateAssumeRolePolicyCommand({
          RoleName: name,
          PolicyDocument: podTrust().replace(',"sts:TagSession"', ''),
        }),
      );
    }
    expect(await aws.ask('untagged-false')).toMatchObject(REFUSED);
    expect(await aws.ask('untagged-true')).toMatchObject({ status: 200 });
  });

  describe('with a target role', () => {
    const TARGET = 'arn:aws:iam::111122223333:role/target';
    const targetTrust = (condition: object) =>
      JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: condition,
        },
      });
    const onward = permissions({
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Resource: TARGET,
    });

    beforeAll(async () => {
      await aws.admin.iam.send(
        new CreateRoleCommand({
          RoleName: 'target',
          AssumeRolePolicyDocument: targetTrust({}),
        }),
      );
    });

    async function trustOfTarget(condition: object) {
      await aws.admin.iam.send(
        new UpdateAssumeRolePolicyCommand({
          RoleName: 'target',
          PolicyDocument: targetTrust(condition),
        }),
      );
    }

    it('goes on to it, with the tags and for an hour at most', async () => {
      const first = await aws.associate('first', {
        policy: onward,
        association: { targetRoleArn: TARGET },
      });
      await trustOfTarget({
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
        ArnEquals: { 'aws:PrincipalArn': first },
      });
      const { body } = await aws.ask('first');
      expect(body.assumedRoleUser?.arn).toContain(':assumed-role/target/');
      const minutes = body.credentials!.expiration / 60 - Date.now() / 60_000;
      expect(minutes).toBeCloseTo(59, 0);
      await trustOfTarget({
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-b' },
      });
      expect(await aws.ask('first')).toMatchObject(REFUSED);
    });

    it('goes on without tags by the external id', async () => {
      await aws
        .associate('untagged', { policy: onward })
        .catch(() => undefined);
      const { association } = await aws.admin.eks.send(
        new CreatePodIdentityAssociationCommand({
          clusterName: CLUSTER,
          namespace: 'ns-a',
          serviceAccount: 'by-external-id',
          roleArn: `arn:aws:iam::${ACCOUNT}:role/untagged`,
          targetRoleArn: TARGET,
          disableSessionTags: true,
        }),
      );
      await trustOfTarget({
        StringEquals: { 'sts:ExternalId': association?.externalId },
      });
      expect(await aws.ask('by-external-id')).toMatchObject({ status: 200 });
      await trustOfTarget({ StringEquals: { 'sts:ExternalId': 'another' } });
      expect(await aws.ask('by-external-id')).toMatchObject(REFUSED);
    });

    it('needs the permission of the first role', async () => {
      await trustOfTarget({});
      await aws.associate('powerless', {
        association: { targetRoleArn: TARGET },
      });
      expect(await aws.ask('powerless')).toMatchObject(REFUSED);
    });
  });
});
