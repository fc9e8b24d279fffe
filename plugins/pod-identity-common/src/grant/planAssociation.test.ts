import {
  association,
  cluster,
  serviceAccount,
} from '../__testUtils__/fixtures';
import { ownershipTags } from './ownershipTags';
import { planAssociation } from './planAssociation';
import type { AssociationRequest } from './requests';

const request: AssociationRequest = {
  serviceAccount,
  cluster,
  owner: 'group:default/customers',
  roleArn: 'arn:aws:iam::111122223333:role/pod-identity/app',
};
const ours = association({
  roleArn: request.roleArn,
  tags: { ...ownershipTags(serviceAccount, request.owner), cost: '1' },
});

const shown = (observed: typeof ours | undefined) =>
  planAssociation(request, observed).steps.map(
    ({ action, resource, name }) => `${action} ${resource} ${name}`,
  );

describe('planAssociation', () => {
  it('creates one with its tags', () => {
    expect(shown(undefined)).toEqual([
      'create association ns-a/sa1',
      'create association-tags ns-a/sa1',
    ]);
  });

  it('keeps one that is as wanted', () => {
    expect(shown(ours)).toEqual([
      `keep association ${ours.id}`,
      `keep association-tags ${ours.id}`,
    ]);
  });

  it('gives one another role, and says that pods must be recreated', () => {
    const { steps } = planAssociation(request, {
      ...ours,
      roleArn: 'arn:aws:iam::111122223333:role/other',
    });
    expect(steps[0]).toMatchObject({
      action: 'update',
      resource: 'association',
      name: ours.id,
      summary: expect.stringContaining('recreated'),
    });
  });

  it('gives one another owner', () => {
    expect(
      shown({ ...ours, tags: ownershipTags(serviceAccount, 'user:default/a') }),
    ).toEqual([
      `keep association ${ours.id}`,
      `update association-tags ${ours.id}`,
    ]);
  });

  it.each([
    ['of somebody else', association(), 'is not managed by this portal'],
    [
      'with the same role, of somebody else',
      association({ roleArn: request.roleArn }),
      'is not managed by this portal',
    ],
    ['of an add-on', { ...ours, ownerArn: 'arn:addon' }, 'add-on arn:addon'],
    [
      'with a target role',
      { ...ours, targetRoleArn: 'arn:there' },
      'target role arn:there',
    ],
    [
      'with a session policy',
      { ...ours, sessionPolicy: '{}', disableSessionTags: true },
      'session policy',
    ],
    [
      'without session tags',
      { ...ours, disableSessionTags: true },
      'turned off',
    ],
  ])('refuses one %s', (_, observed, reason) => {
    const { steps } = planAssociation(request, observed);
    for (const value of Object.values(steps[0].params)) {
      expect(`${steps[0].summary} ${steps[0].reason}`).toContain(value);
    }
    expect(steps).toEqual([
      expect.objectContaining({
        action: 'conflict',
        name: observed.id,
        reason: expect.stringContaining(reason),
      }),
    ]);
  });

  it('refuses illegal names', () => {
    expect(() =>
      planAssociation(
        { ...request, serviceAccount: { ...serviceAccount, namespace: '*' } },
        undefined,
      ),
    ).toThrow('not a valid namespace name');
  });
});
