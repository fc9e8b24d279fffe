import { createApp } from '@backstage/app-defaults';
import { AppRouter } from '@backstage/core-app-api';
import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
  type AnyApiFactory,
} from '@backstage/core-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  ScaffolderFieldExtensions,
  useCustomFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { renderWithEffects } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PodIdentityApi } from 'backstage-plugin-pod-identity-common';
import type { ReactNode } from 'react';
import { Route, Routes, useOutlet } from 'react-router-dom';
import { deniedByTag } from '../__fixtures__/decisions';
import { makeEntity, makeEntityAccess } from '../__fixtures__/entities';
import { grantOptions } from '../__fixtures__/grantOptions';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { askQuestionOnTab } from '../__testUtils__/askQuestionOnTab';
import {
  EntityAwsAccessCard,
  EntityAwsAccessContent,
  isAwsAccessAvailable,
  podIdentityApiRef,
  PodIdentityAccessPickerFieldExtension,
  PodIdentityBucketPickerFieldExtension,
  PodIdentityPlacementPickerFieldExtension,
  podIdentityPlugin,
  PodIdentityTagsPickerFieldExtension,
  ServiceAccountNamePickerFieldExtension,
} from './index';

/** Renders routes in an app of the old frontend system, at an address. */
async function renderInLegacyApp(
  routes: ReactNode,
  { path, apis }: { path: string; apis: AnyApiFactory[] },
) {
  window.history.replaceState({}, '', path);
  const app = createApp({
    apis,
    plugins: [podIdentityPlugin],
    configLoader: async () => [
      { context: 'test', data: { app: { baseUrl: window.location.origin } } },
    ],
  });
  const App = app.createRoot(
    <AppRouter>
      <Routes>{routes}</Routes>
    </AppRouter>,
  );
  return renderWithEffects(<App />);
}

const exampleApi = createApiFactory(podIdentityApiRef, {
  getEntityAccess: async ({ name }) => makeEntityAccess(name),
  getGrantOptions: async () => grantOptions,
  decide: async () => deniedByTag,
} as Partial<PodIdentityApi> as PodIdentityApi);

const onEntity = (content: ReactNode) => (
  <EntityProvider entity={makeEntity('app1')}>{content}</EntityProvider>
);
const tab = (
  <Route path="/tab" element={onEntity(<EntityAwsAccessContent />)} />
);
const card = <Route path="/" element={onEntity(<EntityAwsAccessCard />)} />;

describe('the plugin in an app of the old frontend system', () => {
  it('shows the tab', async () => {
    const { container } = await renderInLegacyApp(tab, {
      path: '/tab',
      apis: [exampleApi],
    });
    const section = within(
      await screen.findByRole('article', {
        name: 'ns-a/sa1 on eksworkshop-eksctl',
      }),
    );
    expect(
      section.getByRole('row', { name: /every object/ }),
    ).toHaveTextContent('my-namespace = ns-a');
    expect(screen.getByRole('form', { name: 'Question' })).toBeInTheDocument();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('puts a question into the address, and no step into the history', async () => {
    await renderInLegacyApp(tab, { path: '/tab', apis: [exampleApi] });
    const steps = window.history.length;
    await askQuestionOnTab({ action: 's3:GetObject', resource: 's3://b/k' });
    expect(await screen.findByText(deniedByTag.sentence)).toBeInTheDocument();
    expect(new URLSearchParams(window.location.search).get('ask')).toBe('can');
    expect(window.history).toHaveLength(steps);
  });

  it('shows the card, which leads to the tab', async () => {
    await renderInLegacyApp(
      <>
        {card}
        {tab}
      </>,
      { path: '/', apis: [exampleApi] },
    );
    await userEvent.click(
      await screen.findByRole('link', { name: 'Show AWS access' }),
    );
    expect(
      await screen.findByRole('article', {
        name: 'ns-a/sa1 on eksworkshop-eksctl',
      }),
    ).toBeInTheDocument();
    expect(window.location.pathname).toBe('/tab');
  });

  it('shows the card in an app without the tab', async () => {
    await renderInLegacyApp(card, { path: '/', apis: [exampleApi] });
    expect(await screen.findByText('ns-a/sa1')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('asks the backend as the signed-in person', async () => {
    const fetch = jest.fn(async (_request: RequestInfo | URL) =>
      Response.json(makeEntityAccess('app1')),
    );
    await renderInLegacyApp(card, {
      path: '/',
      apis: [
        createApiFactory(discoveryApiRef, {
          getBaseUrl: async id => `http://backend.test/api/${id}`,
        }),
        createApiFactory(fetchApiRef, { fetch }),
      ],
    });
    expect(await screen.findByText('ns-a/sa1')).toBeInTheDocument();
    expect(`${fetch.mock.calls[0][0]}`).toBe(
      'http://backend.test/api/pod-identity/entities/component/default/app1/access',
    );
  });

  it('gives templates the form fields', async () => {
    function FieldsPage() {
      const extensions = useCustomFieldExtensions(useOutlet());
      return (
        <Stepper
          manifest={{
            title: 'Form',
            steps: [
              {
                title: 'Step',
                schema: {
                  properties: Object.fromEntries(
                    extensions.map(({ name }) => [
                      name,
                      { type: 'object', title: name, 'ui:field': name },
                    ]),
                  ),
                },
              },
            ],
          }}
          extensions={extensions}
          onCreate={async () => {}}
        />
      );
    }
    await renderInLegacyApp(
      <Route path="/fields" element={<FieldsPage />}>
        <Route
          index
          element={
            <ScaffolderFieldExtensions>
              <PodIdentityPlacementPickerFieldExtension />
              <PodIdentityAccessPickerFieldExtension />
              <PodIdentityBucketPickerFieldExtension />
              <PodIdentityTagsPickerFieldExtension />
              <ServiceAccountNamePickerFieldExtension />
            </ScaffolderFieldExtensions>
          }
        />
      </Route>,
      { path: '/fields', apis: [exampleApi] },
    );
    expect(
      await screen.findByRole('group', { name: 'PodIdentityPlacementPicker' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: /PodIdentityBucketPicker/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('group', { name: 'PodIdentityTagsPicker' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('textbox', { name: 'ServiceAccountNamePicker' }),
    ).toBeInTheDocument();
  });
});

describe('isAwsAccessAvailable', () => {
  it.each([
    ['a component with the annotation', makeEntity('app1'), true],
    [
      'a resource with the annotation',
      { ...makeEntity('app1'), kind: 'Resource' },
      true,
    ],
    [
      'a group with the annotation',
      { ...makeEntity('app1'), kind: 'Group' },
      false,
    ],
    ['a service without the annotation', makeEntity('docs-site'), false],
  ])('knows %s', (_, entity, isAvailable) => {
    expect(isAwsAccessAvailable(entity)).toBe(isAvailable);
  });
});
