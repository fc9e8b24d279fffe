import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  ScaffolderFieldExtensions,
  useCustomFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import '@backstage/ui/css/styles.css';
import { createRoot } from 'react-dom/client';
import { Navigate, Route, useOutlet } from 'react-router-dom';
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
} from '../src/legacy';
import { exampleEntities } from './exampleEntities';
import { FieldsPage } from './FieldsPage';
import { FixtureApi } from './FixtureApi';

/** The form fields that are named in the app's routes, as the page of templates collects them. */
function LegacyFieldsPage() {
  return <FieldsPage extensions={useCustomFieldExtensions(useOutlet())} />;
}

const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntitySwitch>
        <EntitySwitch.Case if={isAwsAccessAvailable}>
          <EntityAwsAccessCard />
        </EntitySwitch.Case>
      </EntitySwitch>
    </EntityLayout.Route>
    <EntityLayout.Route path="/aws-access" title="AWS access">
      <EntityAwsAccessContent />
    </EntityLayout.Route>
  </EntityLayout>
);

// The same as dev/index.tsx, in an app of the old frontend system.
const app = createApp({
  apis: [
    createApiFactory(
      catalogApiRef,
      catalogApiMock({ entities: exampleEntities }),
    ),
    createApiFactory(podIdentityApiRef, new FixtureApi()),
  ],
  plugins: [catalogPlugin, podIdentityPlugin],
});

const App = app.createRoot(
  <AppRouter>
    <FlatRoutes>
      <Route path="/" element={<Navigate to="catalog" />} />
      <Route path="/catalog" element={<CatalogIndexPage />} />
      <Route
        path="/catalog/:namespace/:kind/:name"
        element={<CatalogEntityPage />}
      >
        {entityPage}
      </Route>
      <Route path="/fields" element={<LegacyFieldsPage />}>
        <ScaffolderFieldExtensions>
          <PodIdentityPlacementPickerFieldExtension />
          <ServiceAccountNamePickerFieldExtension />
          <PodIdentityAccessPickerFieldExtension />
          <PodIdentityBucketPickerFieldExtension />
          <PodIdentityTagsPickerFieldExtension />
        </ScaffolderFieldExtensions>
      </Route>
    </FlatRoutes>
  </AppRouter>,
);

createRoot(document.getElementById('root')!).render(<App />);
