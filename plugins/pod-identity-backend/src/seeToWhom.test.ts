import request from 'supertest';
import { ana, dan, stranger } from './__testUtils__/people';
import { notPeople, setUpRead } from './__testUtils__/setUpRead';

const read = setUpRead();

describe('access is shown', () => {
  it('refuses a person whom the policy refuses', async () => {
    const { status, body } = await read.see('app1', stranger);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('pod-identity.access.read'),
    });
    expect(read.aws.calls).toEqual([]);
  });

  it('asks the policy about the entity, as the person', async () => {
    await read.see('app1');
    expect(read.portal.asked).toEqual([
      {
        user: ana,
        permission: 'pod-identity.access.read',
        resourceRef: 'component:default/app1',
      },
    ]);
  });

  it('reads the catalog as the person', async () => {
    expect((await read.see('secret', dan)).status).toBe(200);
    expect((await read.see('secret')).status).toBe(404);
  });

  it('tells the permission system which permissions there are', async () => {
    const { body } = await request(read.portal.server).get(
      '/api/pod-identity/.well-known/backstage/permissions/metadata',
    );
    expect(body.permissions).toMatchObject([
      { name: 'pod-identity.access.read', resourceType: 'catalog-entity' },
      { name: 'pod-identity.access.grant' },
    ]);
  });

  it('knows no entity that is not there', async () => {
    const { status, body } = await read.see('nothing');
    expect(status).toBe(404);
    expect(body.error.name).toBe('NotFoundError');
    expect(read.portal.asked).toEqual([]);
  });

  it.each(notPeople)('refuses %s', async (_, authorization, status) => {
    const response = await read.seeAs('app1', authorization);
    expect(response.status).toBe(status);
    expect(read.aws.calls).toEqual([]);
  });

  it('leaves a trace in the audit log', async () => {
    await read.see('app1');
    expect(read.portal.auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'access-read',
      request: expect.anything(),
      meta: { entityRef: 'component:default/app1' },
    });
    expect(read.portal.auditorEvent.success).toHaveBeenCalledTimes(1);

    await read.see('app1', stranger);
    expect(read.portal.auditorEvent.fail).toHaveBeenCalledWith({
      error: expect.objectContaining({ name: 'NotAllowedError' }),
    });
  });
});
