import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import type { Plan, PlanStep, Role } from '../model';
import { readAccess } from '../see';
import { readIntents } from './readIntents';
import { applyPlan } from '../__testUtils__/applyPlan';
import { roleRequests } from '../__testUtils__/arbitraries';
import {
  cluster,
  policy,
  role,
  serviceAccount,
  accessInput,
  absent,
  type RoleParts,
} from '../__testUtils__/fixtures';
import { normaliseIntents } from './normaliseIntents';
import { ownershipTags } from './ownershipTags';
import { planRole } from './planRole';
import type { RoleRequest } from './requests';
import { roleNameFor } from './roleNameFor';

const request: RoleRequest = {
  serviceAccount,
  cluster,
  owner: 'group:default/customers',
  rolePath: '/pod-identity/',
  permissionsBoundaryArn: 'arn:aws:iam::111122223333:policy/edge',
  permissions: [
    { kind: 's3-prefix', bucket: 'data', prefix: 'reports', access: ['read'] },
  ],
};
const made = applyPlan(planRole(request, undefined), request, undefined);

const shown = ({ steps }: Plan) =>
  steps.map(({ action, resource }) => `${action} ${resource}`);
const unnamed = ({ params, summary, reason = '' }: PlanStep) =>
  Object.values(params).filter(
    value => !`${summary} ${reason}`.includes(value),
  );
const changes = (plan: Plan) =>
  shown(plan).filter(step => !step.startsWith('keep '));

describe('planRole', () => {
  it('creates a role with everything that limits it', () => {
    const plan = planRole(request, undefined);
    expect(shown(plan)).toEqual([
      'create role',
      'create trust-policy',
      'create permissions-boundary',
      'create role-tags',
      'create inline-policy',
    ]);
    expect(plan.steps[0]).toMatchObject({
      name: roleNameFor(serviceAccount),
      summary: `Create the role ${roleNameFor(
        serviceAccount,
      )} in path /pod-identity/`,
    });
    expect(plan.steps[1].summary).toBe(
      'Admit the service account ns-a/sa1 of cluster eksworkshop-eksctl, and nobody else',
    );
  });

  it('keeps what it would have made', () => {
    fc.assert(
      fc.property(roleRequests, wanted => {
        const after = applyPlan(planRole(wanted, undefined), wanted, undefined);
        expect(changes(planRole(wanted, after))).toEqual([]);
      }),
    );
  });

  it('makes of one request another, and reads back as that', () => {
    fc.assert(
      fc.property(roleRequests, roleRequests, (first, second) => {
        const before = applyPlan(planRole(first, undefined), first, undefined);
        const wanted = { ...first, permissions: second.permissions };
        const after = applyPlan(planRole(wanted, before), wanted, before);
        expect(changes(planRole(wanted, after))).toEqual([]);
        expect(readIntents(after.policies, wanted.cluster.arn)).toEqual({
          intents: normaliseIntents(wanted.permissions),
          others: [],
        });
        expect(
          readAccess(
            accessInput({
              serviceAccount: wanted.serviceAccount,
              cluster: wanted.cluster,
              association: absent,
              role: after,
            }),
          ).admission?.outcome,
        ).toBe('allowed');
      }),
    );
  });

  it('says in words what each step is about, and names all of it beside', () => {
    fc.assert(
      fc.property(roleRequests, roleRequests, (first, second) => {
        const before = applyPlan(planRole(first, undefined), first, undefined);
        const { permissions, permissionsBoundaryArn } = second;
        const wanted = { ...first, permissions, permissionsBoundaryArn };
        const changed = role({
          ...before,
          boundary: { name: 'wide', arn: 'arn:aws:iam::aws:policy/wide' },
          trustPolicy: policy(),
          policies: [...before.policies, { name: 'by-hand' }],
        });
        for (const observed of [
          undefined,
          before,
          changed,
          { ...before, tags: {} },
          { ...before, path: '/elsewhere/' },
        ]) {
          expect(planRole(wanted, observed).steps.flatMap(unnamed)).toEqual([]);
        }
      }),
    );
  });

  it.each<[string, RoleParts, string[]]>([
    ['nothing', {}, []],
    ['the trust policy', { trustPolicy: policy() }, ['update trust-policy']],
    [
      'how the trust policy is written',
      { trustPolicy: JSON.stringify(JSON.parse(made.trustPolicy)) },
      [],
    ],
    ['the boundary', { boundary: undefined }, ['create permissions-boundary']],
    [
      'another boundary',
      { boundary: { name: 'wide', arn: 'arn:aws:iam::aws:policy/wide' } },
      ['update permissions-boundary'],
    ],
    [
      'the owner',
      { tags: ownershipTags(serviceAccount, 'group:default/other') },
      ['update role-tags'],
    ],
    ['further tags', { tags: { ...made.tags, cost: '1' } }, []],
    ['the inline policy', { policies: [] }, ['create inline-policy']],
    [
      'what the inline policy says',
      { policies: [{ ...made.policies[0], document: policy() }] },
      ['update inline-policy'],
    ],
    [
      'an inline policy that was not read',
      { policies: [{ name: made.policies[0].name }] },
      ['update inline-policy'],
    ],
    [
      'an inline policy of ours too many',
      {
        policies: [
          ...made.policies,
          {
            name: 'pod-identity-s3-prefix-old-0123456789ab',
            document: policy(),
          },
        ],
      },
      ['delete inline-policy'],
    ],
    [
      'an inline policy of ours of a kind that is not known',
      {
        policies: [
          ...made.policies,
          {
            name: 'pod-identity-sqs-drain-orders-0123456789ab',
            document: policy(),
          },
        ],
      },
      ['delete inline-policy'],
    ],
    [
      'policies of others with names like ours',
      {
        policies: [
          ...made.policies,
          ...[
            'pod-identity-0123456789ab',
            'pod-identity-s3-prefix-data-0123456789AB',
            'pod-identity-s3-prefix-data-0123456789abc',
            'my-pod-identity-s3-prefix-data-0123456789ab',
          ].map(name => ({ name, document: policy() })),
        ],
      },
      [],
    ],
    [
      'policies of others',
      {
        policies: [
          ...made.policies,
          { name: 'by-hand', document: policy() },
          { name: 'managed', arn: 'arn:aws:iam::aws:policy/managed' },
        ],
      },
      [],
    ],
  ])('puts right: %s', (_, members, expected) => {
    expect(changes(planRole(request, role({ ...made, ...members })))).toEqual(
      expected,
    );
  });

  it('says that it leaves policies of others alone', () => {
    const { steps } = planRole(
      request,
      role({
        ...made,
        policies: [
          ...made.policies,
          { name: 'by-hand', document: policy() },
          { name: 'managed', arn: 'arn:aws:iam::aws:policy/managed' },
        ],
      }),
    );
    expect(steps).toContainEqual(
      expect.objectContaining({
        action: 'keep',
        resource: 'managed-policy',
        name: 'arn:aws:iam::aws:policy/managed',
        note: 'It may allow more than this request: detach it from the role if nobody needs it',
      }),
    );
    expect(steps).toContainEqual(
      expect.objectContaining({
        action: 'keep',
        name: 'by-hand',
        summary: 'Keep inline policy by-hand (not managed by this portal)',
      }),
    );
  });

  it('never takes a boundary away', () => {
    const plan = planRole(
      { ...request, permissionsBoundaryArn: undefined },
      made,
    );
    expect(changes(plan)).toEqual([]);
    expect(shown(plan)).toContain('keep permissions-boundary');
  });

  it.each<[string, Role, string]>([
    ['of somebody else', role({ path: '/pod-identity/' }), 'ask the platform'],
    [
      'made for another service account',
      {
        ...made,
        tags: ownershipTags(
          { ...serviceAccount, serviceAccount: 'sa2' },
          request.owner,
        ),
      },
      'does not carry the tags',
    ],
    ['under another path', { ...made, path: '/' }, 'paths of roles'],
    [
      'with no room for the policies',
      role({
        ...made,
        policies: [{ name: 'by-hand', document: `"${'x'.repeat(10_240)}"` }],
      }),
      'IAM allows 10240',
    ],
  ])('refuses a role %s', (_, observed, reason) => {
    const { steps } = planRole(request, observed);
    expect(steps).toEqual([
      expect.objectContaining({
        action: 'conflict',
        resource: 'role',
        reason: expect.stringContaining(reason),
      }),
    ]);
  });

  it.each([
    { rolePath: 'no-slashes' },
    { rolePath: '/a b/' },
    { serviceAccount: { ...serviceAccount, namespace: 'a*' } },
    {
      permissions: [
        {
          kind: 's3-prefix' as const,
          bucket: 'data',
          prefix: '',
          access: ['read' as const],
        },
      ],
    },
  ])('refuses %j', members => {
    expect(() => planRole({ ...request, ...members }, undefined)).toThrow(
      InputError,
    );
  });
});
