import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  makeFieldSchema,
  type CustomFieldValidator,
} from '@backstage/plugin-scaffolder-react';
import { TextField } from '@backstage/ui';
import { checkServiceAccountName } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { byForm } from '../ui/byForm';
import { FieldSurface } from './options';

/** Schema of the form field `ServiceAccountNamePicker`. */
const serviceAccountNameSchema = makeFieldSchema({
  output: z => z.string().describe('Name of a Kubernetes service account'),
  uiOptions: z => z.object({}),
});

/** Asks for the name of a service account. */
function ServiceAccountNameField(
  props: typeof serviceAccountNameSchema.TProps,
) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { schema, formData, onChange, required, disabled, rawErrors } = props;
  return (
    <FieldSurface>
      <TextField
        {...byForm}
        label={schema.title ?? t('fields.serviceAccountName.title')}
        description={
          schema.description ?? t('fields.serviceAccountName.description')
        }
        value={formData ?? ''}
        onChange={value => onChange(value === '' ? undefined : value)}
        maxLength={253}
        isRequired={required}
        isDisabled={disabled}
        isInvalid={(rawErrors?.length ?? 0) > 0}
      />
    </FieldSurface>
  );
}

/** Refuses what Kubernetes refuses, in the words of the domain. `required` refuses an empty field. */
const validateServiceAccountName: CustomFieldValidator<string> = (
  name,
  validation,
) => {
  if (!name) {
    return;
  }
  try {
    checkServiceAccountName(name);
  } catch (error) {
    validation.addError(error instanceof Error ? error.message : `${error}`);
  }
};

/** `ui:field: ServiceAccountNamePicker`. */
export const serviceAccountNameField = {
  name: 'ServiceAccountNamePicker',
  component: ServiceAccountNameField,
  schema: serviceAccountNameSchema,
  validation: validateServiceAccountName,
};
