import { render, screen } from '@testing-library/react';
import App from './App';

const backendUrl = 'http://localhost:7007';

const jwt = [
  { alg: 'none' },
  { sub: 'user:default/guest', exp: Date.now() / 1000 + 3600 },
  {},
]
  .map(part => btoa(JSON.stringify(part)))
  .join('.');

const session = {
  profile: { displayName: 'Guest' },
  backstageIdentity: {
    token: jwt,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/guest',
      ownershipEntityRefs: ['user:default/guest'],
    },
  },
};

/** Answers the guest provider's refresh; everything else with 404. */
function serveGuestSession() {
  jest.spyOn(global, 'fetch').mockImplementation(async input => {
    const url = input instanceof Request ? input.url : String(input);
    const isRefresh = url === `${backendUrl}/api/auth/guest/refresh`;
    return new Response(JSON.stringify(isRefresh ? session : {}), {
      status: isRefresh ? 200 : 404,
      headers: { 'content-type': 'application/json' },
    });
  });
}

describe('App', () => {
  beforeEach(() => {
    // The bundler puts config objects here; the real process.env would turn them into text.
    process.env = {
      ...process.env,
      APP_CONFIG: [
        {
          data: { app: { title: 'Portal' }, backend: { baseUrl: backendUrl } },
          context: 'test',
        },
      ] as unknown as string,
    };
  });

  afterEach(() => jest.restoreAllMocks());

  it('signs the guest in without a click and shows the sidebar', async () => {
    serveGuestSession();

    render(App.createRoot());

    expect(
      await screen.findByRole('link', { name: 'Portal, home' }),
    ).toHaveAttribute('href', '/catalog');
  });
});
