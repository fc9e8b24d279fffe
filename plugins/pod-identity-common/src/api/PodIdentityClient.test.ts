import { PodIdentityClient } from './PodIdentityClient';

const discoveryApi = {
  getBaseUrl: async (pluginId: string) =>
    `http://localhost:7007/api/${pluginId}`,
};

/** A fetch that notes what it is asked and gives one answer. */
function fakeFetch(body: unknown, status = 200) {
  const requests: { url: string; init: RequestInit }[] = [];
  return {
    requests,
    fetch: async (url: unknown, init: RequestInit = {}) => {
      init.signal?.throwIfAborted();
      requests.push({ url: String(url), init });
      return new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json' },
      });
    },
  };
}

const account = {
  cluster: 'prod',
  namespace: 'payments',
  serviceAccount: 'api',
  owner: 'group:default/payments',
};

describe('PodIdentityClient', () => {
  it('reads the access of an entity, whose name is part of the path', async () => {
    const answer = { entityRef: 'component:default/a', serviceAccounts: [] };
    const fetchApi = fakeFetch(answer);
    const client = new PodIdentityClient({ discoveryApi, fetchApi });
    await expect(
      client.getEntityAccess({
        kind: 'Component',
        namespace: 'default',
        name: 'a/b?c',
      }),
    ).resolves.toEqual(answer);
    expect(fetchApi.requests).toEqual([
      {
        url: 'http://localhost:7007/api/pod-identity/entities/Component/default/a%2Fb%3Fc/access',
        init: { method: 'GET', headers: {}, signal: undefined },
      },
    ]);
  });

  it('reads what may be chosen, with a token where one is given', async () => {
    const fetchApi = fakeFetch({ clusters: [] });
    const client = new PodIdentityClient({ discoveryApi, fetchApi });
    await expect(client.getGrantOptions({ token: 't' })).resolves.toEqual({
      clusters: [],
    });
    const [{ url, init }] = fetchApi.requests;
    expect(url).toBe('http://localhost:7007/api/pod-identity/grant-options');
    expect(init.headers).toEqual({ Authorization: 'Bearer t' });
  });

  it.each([
    [
      '/roles',
      { ...account, permissions: [], dryRun: true },
      (client: PodIdentityClient, body: any) => client.createRole(body),
    ],
    [
      '/associations',
      { ...account, roleArn: 'arn:aws:iam::111122223333:role/a' },
      (client: PodIdentityClient, body: any) => client.createAssociation(body),
    ],
    [
      '/entities/Component/default/a%2Fb/decisions',
      { action: 's3:GetObject', resource: 's3://b/k' },
      (client: PodIdentityClient, body: any) =>
        client.decide(
          { kind: 'Component', namespace: 'default', name: 'a/b' },
          body,
        ),
    ],
    [
      '/who-can',
      { action: 's3:GetObject', resource: 's3://b/k' },
      (client: PodIdentityClient, body: any) => client.whoCan(body),
    ],
  ])('posts to %s', async (path, body, call) => {
    const fetchApi = fakeFetch({ changed: true });
    const client = new PodIdentityClient({ discoveryApi, fetchApi });
    await expect(call(client, body)).resolves.toEqual({ changed: true });
    const [{ url, init }] = fetchApi.requests;
    expect(url).toBe(`http://localhost:7007/api/pod-identity${path}`);
    expect(init).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    });
    expect(JSON.parse(String(init.body))).toEqual(body);
  });

  it('rejects with what the backend says', async () => {
    const client = new PodIdentityClient({
      discoveryApi,
      fetchApi: fakeFetch(
        {
          error: { name: 'NotAllowedError', message: 'You may not.' },
          response: { statusCode: 403 },
        },
        403,
      ),
    });
    await expect(client.getGrantOptions()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 403,
      body: { error: { message: 'You may not.' } },
    });
  });

  it('gives up when the signal says so', async () => {
    const fetchApi = fakeFetch({});
    const client = new PodIdentityClient({ discoveryApi, fetchApi });
    await expect(
      client.getGrantOptions({ signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(fetchApi.requests).toEqual([]);
  });

  it("uses the platform's fetch where it is given none", async () => {
    const { fetch, requests } = fakeFetch({ clusters: [] });
    const platform = jest.spyOn(globalThis, 'fetch').mockImplementation(fetch);
    try {
      await new PodIdentityClient({ discoveryApi }).getGrantOptions();
    } finally {
      platform.mockRestore();
    }
    expect(requests).toHaveLength(1);
  });
});
