import {
  DescribePodIdentityAssociationCommand,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import { PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import {
  assumeForPodAs,
  failure,
  permissions,
  type TestCredentials,
} from '../../src/__testUtils__';
import {
  root,
  BUCKET,
  REGION,
  SHOP,
  SHOP_ROLE,
  STOCK_ROLE,
  ShopAndStock,
} from './__testUtils__';

describe('Pod Identity with a target role', () => {
  const aws = new ShopAndStock();
  beforeEach(() => aws.start());
  afterEach(() => aws.stop());

  const assume = (serviceAccount: string) =>
    assumeForPodAs(
      { url: aws.url, credentials: SHOP, region: REGION },
      'shop',
      { namespace: 'shop', serviceAccount },
    );

  async function credentialsOf(serviceAccount: string) {
    const { body } = await assume(serviceAccount);
    if (!body.credentials) {
      throw new Error(body.message);
    }
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
    await aws.trustOfStock({
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
    await aws.trustOfStock({
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
