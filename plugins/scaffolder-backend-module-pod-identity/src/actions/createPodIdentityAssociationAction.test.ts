import { mockCredentials } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import yaml from 'yaml';
import { createPodIdentityAssociationAction } from './createPodIdentityAssociationAction';
import { examples } from './createPodIdentityAssociationAction.examples';
import { fakePodIdentity } from './__testUtils__/fakePodIdentity';

const input = {
  cluster: 'prod',
  namespace: 'payments',
  serviceAccount: 'payments-api',
  owner: 'group:default/payments',
  roleArn: 'arn:aws:iam::111122223333:role/pod-identity/payments-api-1a2b3c4d',
};

const outcome = {
  dryRun: false,
  changed: true,
  associationId: 'a-dt1bedfjc72dlwp5n',
  associationArn:
    'arn:aws:eks:us-east-1:111122223333:podidentityassociation/prod/a-dt1bedfjc72dlwp5n',
  steps: [
    {
      action: 'create' as const,
      resource: 'association' as const,
      name: 'payments/payments-api',
      cause: 'association-missing' as const,
      params: { workload: 'payments/payments-api' },
      summary: 'Create the association of payments/payments-api',
    },
  ],
};

const context = (more: object = {}) => ({
  ...createMockActionContext<typeof input>({ input }),
  ...more,
});

describe('aws:pod-identity-association:create', () => {
  const podIdentity = fakePodIdentity();
  const action = createPodIdentityAssociationAction({ podIdentity });

  /** What the action gives. */
  async function run(more: object = {}) {
    const output = jest.fn();
    await action.handler(context({ ...more, output }));
    return Object.fromEntries(output.mock.calls);
  }

  beforeEach(() => {
    jest.clearAllMocks();
    podIdentity.createAssociation.mockResolvedValue(outcome);
  });

  it('asks the backend as the person who started the template', async () => {
    const credentials = mockCredentials.user('user:default/ana');
    const { signal } = new AbortController();

    await action.handler(
      context({ signal, getInitiatorCredentials: async () => credentials }),
    );

    expect(podIdentity.createAssociation).toHaveBeenCalledTimes(1);
    expect(podIdentity.createAssociation).toHaveBeenCalledWith(
      { ...input, dryRun: false },
      { credentials, signal },
    );
  });

  it('gives the association, and what was done', async () => {
    await expect(run()).resolves.toEqual({
      associationId: outcome.associationId,
      associationArn: outcome.associationArn,
      changed: true,
      steps: outcome.steps,
    });
  });

  it('gives no id in a dry run that would create', async () => {
    podIdentity.createAssociation.mockResolvedValue({
      dryRun: true,
      changed: true,
      steps: outcome.steps,
    });

    await expect(run({ isDryRun: true })).resolves.toEqual({
      associationId: undefined,
      associationArn: undefined,
      changed: true,
      steps: outcome.steps,
    });
    expect(podIdentity.createAssociation).toHaveBeenCalledWith(
      { ...input, dryRun: true },
      expect.anything(),
    );
  });

  it('keeps a checkpoint under the name of the service account', async () => {
    const checkpoint = jest.fn(async ({ fn }) => fn());

    await action.handler(context({ checkpoint }));

    expect(checkpoint).toHaveBeenCalledTimes(1);
    expect(checkpoint).toHaveBeenCalledWith(
      expect.objectContaining({
        key: 'aws.pod-identity-association.prod.payments.payments-api',
      }),
    );
  });

  it.each([
    ['namespace', { namespace: 'payments/api' }],
    ['service account', { serviceAccount: '*' }],
  ])('refuses a wrong %s before anything is asked', async (word, wrong) => {
    await expect(
      action.handler(context({ input: { ...input, ...wrong } })),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(new RegExp(word, 'i')),
    });
    expect(podIdentity.createAssociation).not.toHaveBeenCalled();
  });

  it('says which association was not created, and keeps the reason', async () => {
    podIdentity.createAssociation.mockRejectedValue(new Error('AWS is away'));

    await expect(action.handler(context())).rejects.toThrow(
      'The association of service account payments/payments-api in cluster prod was not created; caused by Error: AWS is away',
    );
  });

  it.each(examples)('example: $description', async ({ example }) => {
    const [step] = yaml.parse(example).steps;

    await action.handler(context({ input: step.input }));

    expect(step.action).toBe(action.id);
    expect(podIdentity.createAssociation).toHaveBeenCalledWith(
      { ...step.input, dryRun: false },
      expect.anything(),
    );
  });
});
