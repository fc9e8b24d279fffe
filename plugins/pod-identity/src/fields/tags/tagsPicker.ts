import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** The form field `PodIdentityTagsPicker`. */
export const tagsPicker = FormFieldBlueprint.make({
  name: 'tags-picker',
  params: {
    field: () => import('./tagsFormField').then(m => m.tagsFormField),
  },
});
