import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { checkServiceAccountName } from 'backstage-plugin-pod-identity-common';

/** Refuses what Kubernetes refuses, in the words of the domain. An empty field is for `required` to refuse. */
export const validateServiceAccountName: CustomFieldValidator<
  string | undefined
> = (name, validation) => {
  if (!name) {
    return;
  }
  try {
    checkServiceAccountName(name);
  } catch (error) {
    validation.addError(error instanceof Error ? error.message : `${error}`);
  }
};
