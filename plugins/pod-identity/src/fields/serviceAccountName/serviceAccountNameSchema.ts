import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** Schema of the form field `ServiceAccountNamePicker`. */
export const serviceAccountNameSchema = makeFieldSchema({
  output: z => z.string().describe('Name of a Kubernetes service account'),
  uiOptions: z => z.object({}),
});
