import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** The form field `PodIdentityBucketPicker`. */
export const bucketPicker = FormFieldBlueprint.make({
  name: 'bucket-picker',
  params: {
    field: () => import('./bucketFormField').then(m => m.bucketFormField),
  },
});
