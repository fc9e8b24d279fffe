import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { checkIntent } from 'backstage-plugin-pod-identity-common';
import { validationText } from '../options/validationText';
import { incompleteKey } from './tagRows';
import type { Tags } from './tagsSchema';

/** Refuses tags that are not complete, and those that the domain refuses. */
export const validateTags: CustomFieldValidator<Tags> = (
  tags,
  validation,
  { apiHolder },
) => {
  if (!tags || Object.keys(tags).length === 0) {
    validation.addError(validationText(apiHolder, 'tag'));
    return;
  }
  if (incompleteKey in tags) {
    validation.addError(validationText(apiHolder, 'tagRow'));
    return;
  }
  try {
    // Any bucket will do: the field next to this one asks for it.
    checkIntent({ kind: 's3-read-by-tags', bucket: 'any-bucket', tags });
  } catch (error) {
    validation.addError(error instanceof Error ? error.message : `${error}`);
  }
};
