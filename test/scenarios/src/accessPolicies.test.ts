import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreateClusterCommand,
  DeleteAccessEntryCommand,
  DescribeAccessEntryCommand,
  EKSClient,
  ListAccessPoliciesCommand,
  ListAssociatedAccessPoliciesCommand,
  type AccessScope,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { startLocalAws, type LocalAws } from 'local-aws';
import { createClusterRole } from './__testUtils__/createClusterRole';

const ACCOUNT = '111122223333';
const clusterName = 'eks-workshop';
const principalArn = `arn:aws:iam::${ACCOUNT}:role/eks-workshop-read-only`;

/** What a role may do inside a cluster, by access policies alone. There is no Kubernetes here that would ask for them. */
describe('Access policies of a read-only role', () => {
  let aws: LocalAws;
  let eks: EKSClient;
  let view: string;
  let edit: string;

  function associate(policyArn: string, accessScope: AccessScope) {
    return eks.send(
      new AssociateAccessPolicyCommand({
        clusterName,
        principalArn,
        policyArn,
        accessScope,
      }),
    );
  }

  async function scopes() {
    const { associatedAccessPolicies } = await eks.send(
      new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn }),
    );
    return associatedAccessPolicies!.map(({ policyArn, accessScope }) => ({
      policyArn,
      accessScope,
    }));
  }

  beforeAll(async () => {
    aws = await startLocalAws({ empty: true });
    const settings = {
      region: 'us-west-2',
      endpoint: aws.url,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    };
    eks = new EKSClient(settings);
    await eks.send(
      new CreateClusterCommand({
        name: clusterName,
        roleArn: await createClusterRole(settings),
        resourcesVpcConfig: { subnetIds: ['subnet-1', 'subnet-2'] },
        accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
      }),
    );
    await new IAMClient(settings).send(
      new CreateRoleCommand({
        RoleName: 'eks-workshop-read-only',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
            Action: 'sts:AssumeRole',
          },
        }),
      }),
    );
    const { accessPolicies } = await eks.send(
      new ListAccessPoliciesCommand({}),
    );
    const arnOf = (wanted: string) =>
      accessPolicies!.find(({ name }) => name === wanted)!.arn!;
    view = arnOf('AmazonEKSViewPolicy');
    edit = arnOf('AmazonEKSEditPolicy');
  });

  afterAll(() => aws.close());

  it('cannot be given before the role has an entry', async () => {
    await expect(associate(view, { type: 'cluster' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('are given by an entry, which names the sessions of the role', async () => {
    await eks.send(new CreateAccessEntryCommand({ clusterName, principalArn }));
    const { accessEntry } = await eks.send(
      new DescribeAccessEntryCommand({ clusterName, principalArn }),
    );
    expect(accessEntry).toMatchObject({
      type: 'STANDARD',
      username: `arn:aws:sts::${ACCOUNT}:assumed-role/eks-workshop-read-only/{{SessionName}}`,
      kubernetesGroups: [],
    });
    await associate(view, { type: 'cluster' });
    expect(await scopes()).toEqual([
      { policyArn: view, accessScope: { type: 'cluster', namespaces: [] } },
    ]);
  });

  it('replace the scope of the policy that is there', async () => {
    await associate(view, { type: 'namespace', namespaces: ['carts'] });
    expect(await scopes()).toEqual([
      {
        policyArn: view,
        accessScope: { type: 'namespace', namespaces: ['carts'] },
      },
    ]);
  });

  it('add another policy beside it', async () => {
    await associate(edit, { type: 'namespace', namespaces: ['assets'] });
    expect(await scopes()).toEqual([
      {
        policyArn: edit,
        accessScope: { type: 'namespace', namespaces: ['assets'] },
      },
      {
        policyArn: view,
        accessScope: { type: 'namespace', namespaces: ['carts'] },
      },
    ]);
  });

  it('go with the entry', async () => {
    await eks.send(new DeleteAccessEntryCommand({ clusterName, principalArn }));
    await expect(scopes()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});
