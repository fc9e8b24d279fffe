import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** The form field `PodIdentityPlacementPicker`. */
export const placementPicker = FormFieldBlueprint.make({
  name: 'placement-picker',
  params: {
    field: () => import('./placementFormField').then(m => m.placementFormField),
  },
});
