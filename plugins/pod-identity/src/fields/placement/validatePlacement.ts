import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { validationText } from '../options/validationText';
import type { Placement } from './placementSchema';

/** Refuses half a placement, which a JSON schema of type `object` lets through. */
export const validatePlacement: CustomFieldValidator<Placement> = (
  placement,
  validation,
  { apiHolder },
) => {
  if (!placement?.cluster) {
    validation.addError(validationText(apiHolder, 'cluster'));
  } else if (!placement.namespace) {
    validation.addError(validationText(apiHolder, 'namespace'));
  }
};
