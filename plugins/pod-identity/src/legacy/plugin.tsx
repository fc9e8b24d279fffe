import type { Entity } from '@backstage/catalog-model';
import {
  createApiFactory,
  createComponentExtension,
  createExternalRouteRef,
  createPlugin,
  createRoutableExtension,
  createRouteRef,
  discoveryApiRef,
  fetchApiRef,
  useRouteRef,
} from '@backstage/core-plugin-api';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import { PodIdentityClient } from 'backstage-plugin-pod-identity-common';
import { podIdentityApiRef } from '../api/podIdentityApiRef';
import { accessField } from '../fields/access';
import { bucketField } from '../fields/bucket';
import { fieldExtension } from '../fields/fieldExtension';
import { placementField } from '../fields/placement';
import { serviceAccountNameField } from '../fields/serviceAccount';
import { tagsField } from '../fields/tags';
import { accessCardFilter } from '../filters';

const accessRouteRef = createRouteRef({ id: 'pod-identity' });

/** The tab, as the card links to it. Optional, because an app may show the card alone. */
const tabRouteRef = createExternalRouteRef({
  id: 'pod-identity-tab',
  optional: true,
  defaultTarget: 'pod-identity.access',
});

/**
 * The plugin in the old frontend system: AWS access of EKS workloads.
 *
 * @public
 */
export const podIdentityPlugin = createPlugin({
  id: 'pod-identity',
  apis: [
    createApiFactory({
      api: podIdentityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PodIdentityClient(deps),
    }),
  ],
  routes: { access: accessRouteRef },
  externalRoutes: { tab: tabRouteRef },
});

/**
 * Whether an entity names service accounts, whose AWS access the tab and the card show.
 *
 * @public
 */
export const isAwsAccessAvailable: (entity: Entity) => boolean =
  filterPredicateToFilterFunction(accessCardFilter);

/**
 * Content of the tab "AWS access", for a route of an entity layout.
 *
 * @public
 */
export const EntityAwsAccessContent: () => JSX.Element =
  podIdentityPlugin.provide(
    createRoutableExtension({
      name: 'EntityAwsAccessContent',
      component: () => import('../tab/AwsAccessTab').then(m => m.AwsAccessTab),
      mountPoint: accessRouteRef,
    }),
  );

/**
 * The AWS access of an entity in a few lines, for its overview page.
 *
 * @public
 */
export const EntityAwsAccessCard = podIdentityPlugin.provide(
  createComponentExtension({
    name: 'EntityAwsAccessCard',
    component: {
      lazy: () =>
        import('../card/AwsAccessCard').then(({ AwsAccessCard }) => {
          function CardWithTab() {
            return <AwsAccessCard tab={useRouteRef(tabRouteRef)?.()} />;
          }
          return CardWithTab;
        }),
    },
  }),
);

/**
 * `ui:field: PodIdentityPlacementPicker`: a cluster and a namespace that are open to the owner.
 *
 * @public
 */
export const PodIdentityPlacementPickerFieldExtension =
  podIdentityPlugin.provide(
    createScaffolderFieldExtension(fieldExtension(placementField)),
  );

/**
 * `ui:field: PodIdentityAccessPicker`: access of the kinds that the platform team opened.
 *
 * @public
 */
export const PodIdentityAccessPickerFieldExtension = podIdentityPlugin.provide(
  createScaffolderFieldExtension(fieldExtension(accessField)),
);

/**
 * `ui:field: PodIdentityBucketPicker`: a bucket that the platform team opened.
 *
 * @public
 */
export const PodIdentityBucketPickerFieldExtension = podIdentityPlugin.provide(
  createScaffolderFieldExtension(fieldExtension(bucketField)),
);

/**
 * `ui:field: PodIdentityTagsPicker`: the tags by which objects are opened, and where their values come from.
 *
 * @public
 */
export const PodIdentityTagsPickerFieldExtension = podIdentityPlugin.provide(
  createScaffolderFieldExtension(fieldExtension(tagsField)),
);

/**
 * `ui:field: ServiceAccountNamePicker`: the name of a Kubernetes service account.
 *
 * @public
 */
export const ServiceAccountNamePickerFieldExtension = podIdentityPlugin.provide(
  createScaffolderFieldExtension(fieldExtension(serviceAccountNameField)),
);
