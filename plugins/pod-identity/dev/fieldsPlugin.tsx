import {
  PageBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import type { FieldExtensionOptions } from '@backstage/plugin-scaffolder-react';
import { accessField } from '../src/fields/access';
import { bucketField } from '../src/fields/bucket';
import { fieldExtension } from '../src/fields/fieldExtension';
import { placementField } from '../src/fields/placement';
import { serviceAccountNameField } from '../src/fields/serviceAccount';
import { tagsField } from '../src/fields/tags';

const extensions: FieldExtensionOptions<any, any>[] = [
  fieldExtension(placementField),
  fieldExtension(serviceAccountNameField),
  fieldExtension(accessField),
  fieldExtension(bucketField),
  fieldExtension(tagsField),
];

/** A page with the form fields of this plugin. */
export const fieldsPlugin = createFrontendPlugin({
  pluginId: 'pod-identity-fields',
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/fields',
        loader: () =>
          import('./FieldsPage').then(({ FieldsPage }) => (
            <FieldsPage extensions={extensions} />
          )),
      },
    }),
  ],
});
