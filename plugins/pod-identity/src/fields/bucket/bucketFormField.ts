import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { BucketField } from './BucketField';
import { bucketSchema } from './bucketSchema';

/** `ui:field: PodIdentityBucketPicker`. */
export const bucketFormField = createFormField({
  name: 'PodIdentityBucketPicker',
  component: BucketField,
  schema: bucketSchema,
});
