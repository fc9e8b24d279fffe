import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { ServiceAccountNameField } from './ServiceAccountNameField';
import { serviceAccountNameSchema } from './serviceAccountNameSchema';
import { validateServiceAccountName } from './validateServiceAccountName';

/** `ui:field: ServiceAccountNamePicker`. */
export const serviceAccountNameFormField = createFormField({
  name: 'ServiceAccountNamePicker',
  component: ServiceAccountNameField,
  schema: serviceAccountNameSchema,
  validation: validateServiceAccountName,
});
