import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { PlacementField } from './PlacementField';
import { placementSchema } from './placementSchema';
import { validatePlacement } from './validatePlacement';

/** `ui:field: PodIdentityPlacementPicker`. */
export const placementFormField = createFormField({
  name: 'PodIdentityPlacementPicker',
  component: PlacementField,
  schema: placementSchema,
  validation: validatePlacement,
});
