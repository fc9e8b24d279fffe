import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FieldSurface } from '../../components/primitives/FieldSurface';
import { podIdentityTranslationRef } from '../../translationRef';
import { WithGrantOptions } from '../options/WithGrantOptions';
import { BucketSelect } from './BucketSelect';
import type { bucketSchema } from './bucketSchema';

/** Asks for a bucket that the platform team opened. */
export function BucketField(props: typeof bucketSchema.TProps) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { formContext, formData, schema, uiSchema } = props;
  const { placementField = 'placement' } = uiSchema['ui:options'] ?? {};
  return (
    <FieldSurface>
      <WithGrantOptions>
        {options => (
          <BucketSelect
            options={options}
            cluster={formContext?.formData?.[placementField]?.cluster}
            bucket={formData}
            onChange={props.onChange}
            label={schema.title ?? t('fields.bucket.title')}
            description={schema.description}
            isRequired={props.required}
            isDisabled={props.disabled}
            isInvalid={(props.rawErrors?.length ?? 0) > 0}
          />
        )}
      </WithGrantOptions>
    </FieldSurface>
  );
}
