import {
  EKSClient,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  scaffolderActionsExtensionPoint,
  type TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import podIdentityPlugin from 'backstage-plugin-pod-identity-backend';
import type {
  AssociationOutcome,
  RoleOutcome,
} from 'backstage-plugin-pod-identity-common';
import { startLocalAws, type LocalAws } from 'local-aws';
import scaffolderModulePodIdentity from 'backstage-plugin-scaffolder-backend-module-pod-identity';

const ana = 'user:default/ana';
const account = {
  cluster: 'eksworkshop-eksctl',
  namespace: 'payments',
  serviceAccount: 'hello',
  owner: ana,
};
const permissions = [
  {
    kind: 's3-prefix' as const,
    bucket: 'payments-statements-111122223333',
    prefix: 'hello',
    access: ['read' as const],
  },
];

describe('the actions, against the pod-identity backend and an AWS', () => {
  let aws: LocalAws;
  let actions: Record<string, TemplateAction>;

  beforeEach(async () => {
    aws = await startLocalAws();
    actions = {};
    await startTestBackend({
      extensionPoints: [
        [
          scaffolderActionsExtensionPoint,
          {
            addActions: (...added) =>
              added.forEach(action => {
                actions[action.id] = action;
              }),
          },
        ],
      ],
      features: [
        scaffolderModulePodIdentity,
        podIdentityPlugin,
        catalogServiceMock.factory({
          entities: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'User',
              metadata: { name: 'ana', namespace: 'default' },
              spec: {},
            },
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost:7007' },
            aws: {
              accounts: [
                {
                  accountId: '111122223333',
                  accessKeyId: 'test',
                  secretAccessKey: 'test',
                },
              ],
            },
            podIdentity: {
              endpoint: aws.url,
              clusters: [
                {
                  name: 'eksworkshop-eksctl',
                  accountId: '111122223333',
                  region: 'us-east-1',
                },
              ],
              namespaces: [
                {
                  cluster: 'eksworkshop-eksctl',
                  namespace: 'payments',
                  owners: [ana],
                },
              ],
              grants: {
                rules: [{ buckets: ['payments-*'] }],
              },
            },
          },
        }),
      ],
    });
  });

  afterEach(() => aws.close());

  /** Runs an action as ana; gives its outputs and the lines of its log. */
  async function run<Output extends object>(
    id: string,
    input: object,
    more: object = {},
  ) {
    const output = jest.fn();
    const logger = mockServices.logger.mock();
    await actions[id].handler({
      ...createMockActionContext(),
      getInitiatorCredentials: async () => mockCredentials.user(ana),
      ...more,
      input: { ...input },
      logger,
      output,
    });
    return {
      ...(Object.fromEntries(output.mock.calls) as Output),
      log: logger.info.mock.calls.map(([line]) => line),
    };
  }

  const createRole = (input: object = {}, more?: object) =>
    run<RoleOutcome>(
      'aws:iam-role:create',
      { ...account, permissions, ...input },
      more,
    );

  const createAssociation = (roleArn: string, more?: object) =>
    run<AssociationOutcome>(
      'aws:pod-identity-association:create',
      { ...account, roleArn },
      more,
    );

  const client = () => ({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

  const associations = async () =>
    (
      await new EKSClient(client()).send(
        new ListPodIdentityAssociationsCommand({
          clusterName: account.cluster,
          namespace: account.namespace,
          serviceAccount: account.serviceAccount,
        }),
      )
    ).associations;

  it('make a role and its association, once', async () => {
    const role = await createRole();
    const association = await createAssociation(role.roleArn);

    expect(role).toMatchObject({ changed: true });
    expect(role.log).toContainEqual(expect.stringContaining(role.roleName));
    expect(association).toMatchObject({ changed: true });
    await expect(associations()).resolves.toEqual([
      expect.objectContaining({ associationId: association.associationId }),
    ]);

    await expect(createRole()).resolves.toMatchObject({
      changed: false,
      roleArn: role.roleArn,
    });
    await expect(createAssociation(role.roleArn)).resolves.toMatchObject({
      changed: false,
      associationId: association.associationId,
    });
    await expect(associations()).resolves.toHaveLength(1);
  });

  it('show the real plan of both in a dry run, and write nothing', async () => {
    const role = await createRole({}, { isDryRun: true });
    const association = await createAssociation(role.roleArn, {
      isDryRun: true,
    });

    expect(role.steps).toContainEqual(
      expect.objectContaining({ action: 'create', resource: 'role' }),
    );
    expect(role.log).toContainEqual(
      expect.stringContaining('pods.eks.amazonaws.com'),
    );
    expect(association.steps).toContainEqual(
      expect.objectContaining({ action: 'create', resource: 'association' }),
    );
    await expect(associations()).resolves.toEqual([]);
    await expect(
      new IAMClient(client()).send(
        new GetRoleCommand({ RoleName: role.roleName }),
      ),
    ).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  it('leave a role that is there as it is, where they may only complete', async () => {
    await createRole({ existing: 'complete' });

    await expect(createRole({ existing: 'complete' })).resolves.toMatchObject({
      changed: false,
    });
    await expect(
      createRole({
        existing: 'complete',
        permissions: [{ ...permissions[0], prefix: 'other' }],
      }),
    ).rejects.toThrow(/has a role already, for other access/);
    await expect(createRole()).resolves.toMatchObject({ changed: false });
  });

  it.each([
    [
      'a namespace of others',
      { namespace: 'data' },
      /service account data\/hello in cluster eksworkshop-eksctl was not created; caused by NotAllowedError: .*namespace data/,
    ],
    [
      'a bucket that is not open',
      {
        permissions: [{ ...permissions[0], bucket: 'data-lake-111122223333' }],
      },
      /was not created; caused by NotAllowedError: .*data-lake-111122223333/,
    ],
    [
      'an unknown cluster',
      { cluster: 'nowhere' },
      /in cluster nowhere was not created; caused by InputError: /,
    ],
  ])('are told no for %s, and why', async (_, input, message) => {
    await expect(createRole(input)).rejects.toThrow(message);
  });

  it('end with the task when it is cancelled', async () => {
    await expect(
      createRole({}, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
