import { ana, dan, stranger } from './__testUtils__/people';
import { bucket, reading, setUpAsked } from './__testUtils__/setUpAsked';

const asked = setUpAsked();

describe('to whom', () => {
  it('refuses a person whom the policy refuses', async () => {
    const { status, body } = await asked.ask(
      'app1',
      reading('customer1.txt'),
      stranger,
    );
    expect(status).toBe(403);
    expect(body.error.name).toBe('NotAllowedError');
    expect(asked.aws.calls).toEqual([]);
  });

  it('asks the policy about the entity', async () => {
    await asked.ask('app1', reading('customer1.txt'));
    expect(asked.portal.asked).toEqual([
      {
        user: ana,
        permission: 'pod-identity.access.read',
        resourceRef: 'component:default/app1',
      },
    ]);
  });

  it.each([
    ['nothing', ana],
    ['secret', ana],
  ])('knows no entity %s', async (name, user) => {
    const { status } = await asked.post(
      name,
      {
        serviceAccount: {
          cluster: 'eksworkshop-eksctl',
          namespace: 'data',
          serviceAccount: 'secret',
        },
        ...reading('customer1.txt'),
      },
      user,
    );
    expect(status).toBe(404);
    expect(asked.aws.calls).toEqual([]);
  });

  it('answers of a service account of the entity and no other', async () => {
    const { status, body } = await asked.post(
      'app1',
      {
        serviceAccount: {
          cluster: 'eksworkshop-eksctl',
          namespace: 'ns-b',
          serviceAccount: 'sa2',
        },
        ...reading('customer1.txt'),
      },
      dan,
    );
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'InputError',
      message:
        "'eksworkshop-eksctl/ns-b/sa2' is not one of the service accounts of component:default/app1. Ask about eksworkshop-eksctl/ns-a/sa1.",
      code: 'service-account-not-named',
      params: {
        cluster: 'eksworkshop-eksctl',
        namespace: 'ns-b',
        serviceAccount: 'sa2',
        entityRef: 'component:default/app1',
        named: 'eksworkshop-eksctl/ns-a/sa1',
      },
    });
    expect(asked.aws.calls).toEqual([]);
  });

  it('knows the cluster by its ARN too', async () => {
    const { status } = await asked.post('app1', {
      serviceAccount: {
        cluster:
          'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl',
        namespace: 'ns-a',
        serviceAccount: 'sa1',
      },
      ...reading('customer1.txt'),
    });
    expect(status).toBe(200);
  });

  it.each([
    [{ action: 's3:HeadObject' }, 'ask about s3:GetObject'],
    [{ resource: `s3://${bucket}` }, 'acts on an object'],
    [{ context: { 'aws:PrincipalArn': ['x'] } }, 'cannot be set here'],
  ])('says what to do about %j', async (wrong, message) => {
    const { status, body } = await asked.ask('app1', {
      ...reading('customer1.txt'),
      ...wrong,
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
    expect(asked.aws.calls).toEqual([]);
  });

  it('leaves a trace in the audit log', async () => {
    await asked.ask('app1', reading('customer1.txt'));
    expect(asked.portal.auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'access-decide',
      request: expect.anything(),
      meta: {
        entityRef: 'component:default/app1',
        cluster: 'eksworkshop-eksctl',
        namespace: 'ns-a',
        serviceAccount: 'sa1',
        action: 's3:GetObject',
        resource: `s3://${bucket}/customer1.txt`,
      },
    });
    expect(asked.portal.auditorEvent.success).toHaveBeenCalledTimes(1);
  });
});
