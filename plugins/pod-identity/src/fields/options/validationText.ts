import {
  translationApiRef,
  type ApiHolder,
} from '@backstage/frontend-plugin-api';
import { fieldMessages } from '../../messages/fieldMessages';
import { podIdentityTranslationRef } from '../../translationRef';

/** The text of a validation error in the app's language. English where that is not loaded: a validator cannot wait for it. */
export function validationText(
  apiHolder: ApiHolder,
  key: keyof typeof fieldMessages.validation,
): string {
  const translation = apiHolder
    .get(translationApiRef)
    ?.getTranslation(podIdentityTranslationRef);
  return translation?.ready
    ? translation.t(`fields.validation.${key}`)
    : fieldMessages.validation[key];
}
