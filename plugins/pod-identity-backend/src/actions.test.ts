import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { ana, stranger } from './__testUtils__/people';
import { setUpRead, whoReads } from './__testUtils__/setUpRead';

const read = setUpRead();
const actions = '/api/pod-identity/.backstage/actions/v1/actions';

const invoke = (
  name: string,
  input: object,
  authorization = mockCredentials.user.header(ana),
) =>
  request(read.portal.server)
    .post(`${actions}/pod-identity:${name}/invoke`)
    .set('Authorization', authorization)
    .send(input);

const question = {
  entityRef: 'component:default/app1',
  serviceAccount: {
    cluster: 'eksworkshop-eksctl',
    namespace: 'ns-a',
    serviceAccount: 'sa1',
  },
  ...whoReads,
};

/** Clusters fail in whatever order they answer. */
const inOrder = ({ failures, ...answer }: any) => ({
  ...answer,
  failures: new Set(failures),
});

describe('the actions', () => {
  it('are listed as ones that only read', async () => {
    const { body } = await request(read.portal.server)
      .get(actions)
      .set('Authorization', mockCredentials.user.header(ana));
    expect(
      body.actions.map(({ id, attributes }: any) => [id, attributes]),
    ).toEqual(
      ['read-access', 'decide-access', 'who-can'].map(name => [
        `pod-identity:${name}`,
        { readOnly: true, idempotent: true, destructive: false },
      ]),
    );
  });

  it('read what the API reads', async () => {
    const { body } = await invoke('read-access', {
      entityRef: 'component:default/app1',
    });
    const seen = await read.see('app1');
    expect(body.output.serviceAccounts).toEqual(seen.body.serviceAccounts);
  });

  it('decide as the API does', async () => {
    const { entityRef, ...asked } = question;
    const { body } = await invoke('decide-access', question);
    const decided = await read.portal.post(
      '/entities/component/default/app1/decisions',
      ana,
      asked,
    );
    expect(body.output).toEqual(decided.body);
    expect(body.output.outcome).toBe('allowed');
  });

  it('find who can as the API does', async () => {
    const { body } = await invoke('who-can', whoReads);
    const asked = await read.whoCan();
    expect(inOrder(body.output)).toEqual(inOrder(asked.body));
  });

  it.each([
    ['read-access', { entityRef: 'component:default/payments-api' }],
    [
      'decide-access',
      { ...question, entityRef: 'component:default/payments-api' },
    ],
  ])('refuse %s to whom the API refuses it', async (name, input) => {
    const { status, body } = await invoke(
      name,
      input,
      mockCredentials.user.header(stranger),
    );
    expect([status, body.error.name]).toEqual([403, 'NotAllowedError']);
    expect(read.aws.calls).toEqual([]);
  });

  it('refuse a service on its own behalf', async () => {
    const { status } = await invoke(
      'read-access',
      { entityRef: 'component:default/app1' },
      mockCredentials.service.header(),
    );
    expect(status).toBe(403);
    expect(read.aws.calls).toEqual([]);
  });

  it.each([
    ['read-access', { entityRef: ':' }],
    ['decide-access', { ...question, action: 'GetObject' }],
    ['who-can', { action: '', resource: '*' }],
  ])('refuse %s of what cannot be asked', async (name, input) => {
    expect((await invoke(name, input)).status).toBe(400);
  });

  it('are told to the audit log with the person', async () => {
    await invoke('decide-access', question);
    expect(read.portal.auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'access-decide',
      meta: {
        entityRef: 'component:default/app1',
        ...question.serviceAccount,
        ...whoReads,
        userEntityRef: ana,
      },
    });
    expect(read.portal.auditorEvent.success).toHaveBeenCalledTimes(1);
  });
});
