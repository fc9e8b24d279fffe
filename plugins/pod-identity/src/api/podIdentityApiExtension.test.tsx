import {
  mockApis,
  registerMswTestHooks,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { makeEntity, makeEntityAccess } from '../__fixtures__/entities';
import { podIdentityPlugin } from '../plugin';

const server = setupServer();
registerMswTestHooks(server);
const url =
  'http://backend.test/api/pod-identity/entities/component/default/app1/access';

function render() {
  return renderTestApp({
    features: [podIdentityPlugin],
    extensions: [createTestEntityPage({ entity: makeEntity('app1') })],
    apis: [mockApis.discovery({ baseUrl: 'http://backend.test' })],
  });
}

describe('the API over HTTP', () => {
  it('brings the access of the entity to the card', async () => {
    server.use(
      http.get(url, () => HttpResponse.json(makeEntityAccess('app1'))),
    );
    render();
    expect(
      await screen.findByRole('link', {
        name: 'ns-a/sa1 on eksworkshop-eksctl',
      }),
    ).toBeInTheDocument();
  });

  it('brings a refusal to the card', async () => {
    server.use(
      http.get(url, () =>
        HttpResponse.json(
          {
            error: { name: 'NotAllowedError', message: 'Unauthorized' },
            response: { statusCode: 403 },
          },
          { status: 403 },
        ),
      ),
    );
    render();
    expect(
      await screen.findByText(
        'You may not see the AWS access of this service.',
      ),
    ).toBeInTheDocument();
  });
});
