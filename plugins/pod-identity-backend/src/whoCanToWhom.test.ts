import { ana, dan, stranger } from './__testUtils__/people';
import { notPeople, setUpRead, whoReads } from './__testUtils__/setUpRead';

const read = setUpRead();

describe('who can is answered', () => {
  it('names nobody to a person who may see nothing', async () => {
    const { status, body } = await read.whoCan(stranger);
    expect(status).toBe(200);
    expect(body).toMatchObject({ items: [], denied: 0, hidden: 12 });
    expect(read.countOf('eks:DescribePodIdentityAssociation')).toBe(0);
    expect(read.countOf('iam:GetAccountAuthorizationDetails')).toBe(0);
  });

  it('asks the policy about every entity, as the person', async () => {
    await read.whoCan(dan);
    expect(new Set(read.portal.asked.map(({ user }) => user))).toEqual(
      new Set([dan]),
    );
    expect(read.portal.asked.map(({ resourceRef }) => resourceRef)).toEqual(
      expect.arrayContaining([
        'component:default/app1',
        'component:default/secret',
      ]),
    );
    read.portal.asked.length = 0;
    await read.whoCan(ana);
    expect(
      read.portal.asked.map(({ resourceRef }) => resourceRef),
    ).not.toContain('component:default/secret');
  });

  it.each(notPeople)('refuses %s', async (_, authorization, status) => {
    const response = await read.whoCanAs(authorization);
    expect(response.status).toBe(status);
    expect(read.aws.calls).toEqual([]);
  });

  it('refuses what cannot be asked', async () => {
    const { status, body } = await read.whoCan(ana, {
      ...whoReads,
      action: 's3:*',
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('ask about one');
    expect(read.aws.calls).toEqual([]);
  });

  it('leaves a trace in the audit log', async () => {
    await read.whoCan();
    expect(read.portal.auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'access-who-can',
      request: expect.anything(),
      meta: whoReads,
    });
    expect(read.portal.auditorEvent.success).toHaveBeenCalledTimes(1);
  });
});
