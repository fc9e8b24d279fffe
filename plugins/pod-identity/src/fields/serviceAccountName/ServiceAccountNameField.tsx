import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextField } from '@backstage/ui';
import { FieldSurface } from '../../components/primitives/FieldSurface';
import { podIdentityTranslationRef } from '../../translationRef';
import { byForm } from '../options/byForm';
import type { serviceAccountNameSchema } from './serviceAccountNameSchema';

/** Asks for the name of a service account. */
export function ServiceAccountNameField(
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
