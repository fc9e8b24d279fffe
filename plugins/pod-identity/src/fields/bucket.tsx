import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { FieldSurface, WithGrantOptions } from './options';
import { ResourceSelect } from './resource';

/** Schema of the form field `PodIdentityBucketPicker`. */
const bucketSchema = makeFieldSchema({
  output: z =>
    z.string().describe('Name of a bucket that is open to templates'),
  uiOptions: z =>
    z.object({
      placementField: z
        .string()
        .optional()
        .describe(
          'Name of the parameter that holds the placement, whose cluster decides the account. Default: placement',
        ),
    }),
});

/** Asks for a bucket that the platform team opened. */
function BucketField(props: typeof bucketSchema.TProps) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { formContext, formData, schema, uiSchema } = props;
  const { placementField = 'placement' } = uiSchema['ui:options'] ?? {};
  return (
    <FieldSurface>
      <WithGrantOptions>
        {options => (
          <ResourceSelect
            options={options}
            cluster={formContext?.formData?.[placementField]?.cluster}
            resource={{ limit: 'buckets', noun: 'bucket' }}
            value={formData}
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

/** `ui:field: PodIdentityBucketPicker`. */
export const bucketField = {
  name: 'PodIdentityBucketPicker',
  component: BucketField,
  schema: bucketSchema,
};
