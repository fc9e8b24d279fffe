import {
  ApiBlueprint,
  createFrontendPlugin,
  createRouteRef,
  discoveryApiRef,
  fetchApiRef,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';
import { RiShieldKeyholeLine } from '@remixicon/react';
import { PodIdentityClient } from 'backstage-plugin-pod-identity-common';
import { podIdentityApiRef } from './api/podIdentityApiRef';
import { accessCardFilter, accessContentFilter } from './filters';

/** {@link podIdentityApiRef} over HTTP. */
const podIdentityApiExtension = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: podIdentityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PodIdentityClient(deps),
    }),
});

/** The tab of an entity. */
export const accessRouteRef = createRouteRef();

/** The tab "AWS access" of an entity. */
export const accessContent = EntityContentBlueprint.make({
  name: 'aws-access',
  params: {
    path: '/aws-access',
    title: 'AWS access',
    icon: <RiShieldKeyholeLine />,
    routeRef: accessRouteRef,
    filter: accessContentFilter,
    loader: () => import('./tab/AwsAccessTab').then(m => <m.AwsAccessTab />),
  },
});

/** The card of the overview page. */
export const accessCard = EntityCardBlueprint.make({
  name: 'aws-access',
  params: {
    type: 'info',
    filter: accessCardFilter,
    loader: () =>
      import('./card/AwsAccessCard').then(({ AwsAccessCard }) => {
        function CardWithTab() {
          // Undefined where an app has taken the tab away.
          return <AwsAccessCard tab={useRouteRef(accessRouteRef)?.()} />;
        }
        return <CardWithTab />;
      }),
  },
});

/** The form field `PodIdentityPlacementPicker`. */
const placementPicker = FormFieldBlueprint.make({
  name: 'placement-picker',
  params: {
    field: () =>
      import('./fields/placement').then(m => createFormField(m.placementField)),
  },
});

/** The form field `PodIdentityAccessPicker`. */
const accessPicker = FormFieldBlueprint.make({
  name: 'access-picker',
  params: {
    field: () =>
      import('./fields/access').then(m => createFormField(m.accessField)),
  },
});

/** The form field `PodIdentityBucketPicker`. */
const bucketPicker = FormFieldBlueprint.make({
  name: 'bucket-picker',
  params: {
    field: () =>
      import('./fields/bucket').then(m => createFormField(m.bucketField)),
  },
});

/** The form field `PodIdentityTagsPicker`. */
const tagsPicker = FormFieldBlueprint.make({
  name: 'tags-picker',
  params: {
    field: () =>
      import('./fields/tags').then(m => createFormField(m.tagsField)),
  },
});

/** The form field `ServiceAccountNamePicker`. */
const serviceAccountNamePicker = FormFieldBlueprint.make({
  name: 'service-account-name-picker',
  params: {
    field: () =>
      import('./fields/serviceAccount').then(m =>
        createFormField(m.serviceAccountNameField),
      ),
  },
});

/**
 * AWS access of EKS workloads: a tab and a card on entity pages, and form fields for templates.
 *
 * @public
 */
export const podIdentityPlugin = createFrontendPlugin({
  pluginId: 'pod-identity',
  title: 'AWS access',
  info: { packageJson: () => import('../package.json') },
  routes: { access: accessRouteRef },
  extensions: [
    podIdentityApiExtension,
    accessContent,
    accessCard,
    placementPicker,
    accessPicker,
    bucketPicker,
    tagsPicker,
    serviceAccountNamePicker,
  ],
});
