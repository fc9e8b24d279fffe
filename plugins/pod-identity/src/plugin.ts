import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { podIdentityApiExtension } from './api/podIdentityApiExtension';
import { accessCard } from './entity/accessCard';
import { accessContent } from './entity/accessContent';
import { bucketPicker } from './fields/bucket/bucketPicker';
import { placementPicker } from './fields/placement/placementPicker';
import { serviceAccountNamePicker } from './fields/serviceAccountName/serviceAccountNamePicker';
import { tagsPicker } from './fields/tags/tagsPicker';
import { accessRouteRef } from './routes';

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
    bucketPicker,
    tagsPicker,
    serviceAccountNamePicker,
  ],
});
