import { readAccess } from 'backstage-plugin-pod-identity-common';
import { accessByName } from '../__fixtures__/entities';
import { makeDocument, statement } from '../__fixtures__/make';
import { statementText } from './statementText';

const one = { Sid: 'One', Effect: 'Allow' };

describe('statementText', () => {
  it.each([
    ['a list', { Statement: [{ Sid: 'Zero' }, one] }, 1],
    ['a single object', { Statement: one }, 0],
  ])('finds a statement in %s', (_, document, index) => {
    expect(
      JSON.parse(
        statementText(
          [makeDocument('identity', 'p', document)],
          statement('identity', 'p', index),
        )!,
      ),
    ).toEqual(one);
  });

  it.each([
    ['another layer', statement('boundary', 'p', 0)],
    ['another name', statement('identity', 'q', 0)],
    ['another ARN', statement('identity', 'p', 0, { arn: 'arn' })],
    ['a place beyond the end', statement('identity', 'p', 7)],
  ])('finds none at %s', (_, ref) => {
    const documents = [makeDocument('identity', 'p', { Statement: [one] })];
    expect(statementText(documents, ref)).toBeUndefined();
  });

  it('finds none in a text that is not JSON', () => {
    const documents = [{ layer: 'identity' as const, name: 'p', text: '{' }];
    expect(
      statementText(documents, statement('identity', 'p', 0)),
    ).toBeUndefined();
  });

  it.each(
    Object.entries(accessByName).flatMap(([name, all]) =>
      all
        .filter(({ role }) => role.state === 'read')
        .map(access => ({ name, access })),
    ),
  )('finds every statement that the domain points at: $name', ({ access }) => {
    const { serviceAccount, cluster, association, role } = access;
    const { documents, grants, otherPermissions, findings } = readAccess({
      serviceAccount: serviceAccount!,
      cluster: cluster!,
      mechanism: {
        kind: 'association',
        association,
        agent: { state: 'read', value: 'add-on' },
      },
      role,
    });
    const pointed = [
      ...grants.map(({ source }) => source),
      ...otherPermissions.map(({ source }) => source),
      ...findings.flatMap(({ subject }) =>
        subject.kind === 'statement' ? [subject.statement] : [],
      ),
    ];
    expect(pointed.length).toBeGreaterThan(0);
    for (const ref of pointed) {
      expect(statementText(documents, ref)).toMatch(/^\{/);
    }
  });
});
