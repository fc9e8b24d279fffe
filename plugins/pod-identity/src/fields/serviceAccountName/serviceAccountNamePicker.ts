import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** The form field `ServiceAccountNamePicker`. */
export const serviceAccountNamePicker = FormFieldBlueprint.make({
  name: 'service-account-name-picker',
  params: {
    field: () =>
      import('./serviceAccountNameFormField').then(
        m => m.serviceAccountNameFormField,
      ),
  },
});
