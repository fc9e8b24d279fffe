import {
  PageBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';

/** A page with the form fields of this plugin. */
export const fieldsPlugin = createFrontendPlugin({
  pluginId: 'pod-identity-fields',
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/fields',
        loader: () => import('./FieldsPage').then(m => <m.FieldsPage />),
      },
    }),
  ],
});
