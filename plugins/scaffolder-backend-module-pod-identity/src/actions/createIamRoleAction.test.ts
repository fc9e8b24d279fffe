import { mockCredentials } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import {
  intentKinds,
  type AccessIntent,
} from 'backstage-plugin-pod-identity-common';
import yaml from 'yaml';
import { createIamRoleAction } from './createIamRoleAction';
import { examples } from './createIamRoleAction.examples';
import { fakePodIdentity } from './__testUtils__/fakePodIdentity';

const input = {
  cluster: 'prod',
  namespace: 'payments',
  serviceAccount: 'payments-api',
  owner: 'group:default/payments',
  permissions: [
    {
      kind: 's3-prefix' as const,
      bucket: 'payments-statements-111122223333',
      prefix: 'payments-api',
      access: ['read' as const],
    },
  ],
};

const outcome = {
  dryRun: false,
  changed: true,
  roleArn: 'arn:aws:iam::111122223333:role/pod-identity/payments-api-1a2b3c4d',
  roleName: 'payments-api-1a2b3c4d',
  steps: [
    {
      action: 'create' as const,
      resource: 'role' as const,
      name: 'payments-api-1a2b3c4d',
      cause: 'role-missing' as const,
      params: { role: 'payments-api-1a2b3c4d', path: '/pod-identity/' },
      summary: 'Create role payments-api-1a2b3c4d',
    },
  ],
};

const context = (more: object = {}) => ({
  ...createMockActionContext<typeof input>({ input }),
  ...more,
});

describe('aws:iam-role:create', () => {
  const podIdentity = fakePodIdentity();
  const action = createIamRoleAction({ podIdentity });

  /** What the action gives. */
  async function run(more: object = {}) {
    const output = jest.fn();
    await action.handler(context({ ...more, output }));
    return Object.fromEntries(output.mock.calls);
  }

  beforeEach(() => {
    jest.clearAllMocks();
    podIdentity.createRole.mockResolvedValue(outcome);
  });

  it('describes what may be asked for: every kind of grant, with its members', () => {
    const { permissions } = action.schema?.input?.properties ?? {};
    expect(permissions).toMatchObject({
      type: 'array',
      items: {
        type: 'object',
        oneOf: intentKinds.map(({ kind, title, members }) => ({
          title,
          required: ['kind', ...Object.keys(members)],
          properties: { kind: { enum: [kind] } },
        })),
      },
    });
    expect(JSON.stringify(permissions)).not.toContain('"pattern"');
  });

  it('asks the backend as the person who started the template', async () => {
    const credentials = mockCredentials.user('user:default/ana');
    const { signal } = new AbortController();

    await action.handler(
      context({ signal, getInitiatorCredentials: async () => credentials }),
    );

    expect(podIdentity.createRole).toHaveBeenCalledTimes(1);
    expect(podIdentity.createRole).toHaveBeenCalledWith(
      { ...input, dryRun: false },
      { credentials, signal },
    );
  });

  it('gives the role, and what was done', async () => {
    await expect(run()).resolves.toEqual({
      roleArn: outcome.roleArn,
      roleName: outcome.roleName,
      changed: true,
      steps: outcome.steps,
    });
  });

  it('asks for the plan alone in a dry run', async () => {
    await action.handler(context({ isDryRun: true }));

    expect(action.supportsDryRun).toBe(true);
    expect(podIdentity.createRole).toHaveBeenCalledWith(
      { ...input, dryRun: true },
      expect.anything(),
    );
  });

  it('does not ask again in a task that resumes', async () => {
    const stored = new Map<string, unknown>();
    const checkpoint = async ({ key, fn }: { key: string; fn: Function }) => {
      if (!stored.has(key)) {
        stored.set(key, JSON.parse(JSON.stringify(await fn())));
      }
      return stored.get(key);
    };

    const first = await run({ checkpoint });
    const second = await run({ checkpoint });

    expect(podIdentity.createRole).toHaveBeenCalledTimes(1);
    expect([...stored.keys()]).toEqual([
      'aws.iam-role.prod.payments.payments-api',
    ]);
    expect(second).toEqual(first);
  });

  it('looks at the plan first where it may only complete', async () => {
    await run({ input: { ...input, existing: 'complete' } });

    expect(podIdentity.createRole.mock.calls.map(([body]) => body)).toEqual([
      { ...input, dryRun: true },
      { ...input, dryRun: false },
    ]);
  });

  it('changes no role that is there where it may only complete', async () => {
    podIdentity.createRole.mockResolvedValue({
      ...outcome,
      steps: [{ ...outcome.steps[0], action: 'update' }],
    });

    await expect(
      run({ input: { ...input, existing: 'complete' } }),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(
        'Service account payments/payments-api in cluster prod has a role already',
      ),
    });
    expect(podIdentity.createRole).toHaveBeenCalledTimes(1);
  });

  it.each<[string, object]>([
    ['namespace', { namespace: 'Payments' }],
    ['namespace', { namespace: '*' }],
    ['service account', { serviceAccount: 'a b' }],
    [
      'bucket',
      { permissions: [{ ...input.permissions[0], bucket: 'no*bucket' }] },
    ],
    ['prefix', { permissions: [{ ...input.permissions[0], prefix: '' }] }],
    [
      'tag',
      {
        permissions: [
          { kind: 's3-read-by-tags', bucket: 'data-lake', tags: {} },
        ] satisfies AccessIntent[],
      },
    ],
  ])('refuses a wrong %s before anything is asked', async (word, wrong) => {
    await expect(
      action.handler(context({ input: { ...input, ...wrong } })),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(new RegExp(word, 'i')),
    });
    expect(podIdentity.createRole).not.toHaveBeenCalled();
  });

  it('says which role was not created, and keeps the reason', async () => {
    podIdentity.createRole.mockRejectedValue(new Error('AWS is away'));

    await expect(action.handler(context())).rejects.toThrow(
      'The role of service account payments/payments-api in cluster prod was not created; caused by Error: AWS is away',
    );
  });

  it.each(examples)('example: $description', async ({ example }) => {
    const [step] = yaml.parse(example).steps;

    await action.handler(context({ input: step.input }));

    expect(step.action).toBe(action.id);
    expect(podIdentity.createRole).toHaveBeenCalledWith(
      { ...step.input, dryRun: false },
      expect.anything(),
    );
  });
});
