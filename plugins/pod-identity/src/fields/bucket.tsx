import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { Select, SelectItemText } from '@backstage/ui';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { useEffect } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { byForm } from '../ui/byForm';
import { accountOf } from '../view/names';
import { FieldSurface, NothingOpen, WithGrantOptions } from './options';

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

/** A bucket to choose, out of what is open in the account of the cluster. */
function BucketSelect(props: {
  options: GrantOptions;
  cluster: string | undefined;
  bucket: string | undefined;
  onChange: (bucket: string | undefined) => void;
  label: string;
  description?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { options, cluster, bucket, onChange, ...field } = props;
  const open = openBuckets(options, cluster);
  const fits = !bucket || open.some(({ name }) => name === bucket);

  // The cluster can change after the bucket was chosen.
  useEffect(() => {
    if (!fits) {
      onChange(undefined);
    }
  });

  if (open.length === 0) {
    return (
      <NothingOpen
        message={
          options.buckets.length > 0 && cluster
            ? t('fields.bucket.noneInAccount', { cluster })
            : t('fields.bucket.none')
        }
      />
    );
  }
  return (
    <Select
      {...byForm}
      {...field}
      placeholder={t('fields.bucket.choose')}
      items={open.map(({ name, accountId }) => ({ id: name, accountId }))}
      selectedKey={fits && bucket ? bucket : null}
      onSelectionChange={key => onChange(`${key}`)}
    >
      {({ id, accountId }) => (
        <SelectItemText
          id={id}
          title={id}
          description={t('fields.bucket.inAccount', { accountId })}
        />
      )}
    </Select>
  );
}

/** The buckets that are open; with a known cluster given, those of its account. */
export function openBuckets(
  options: GrantOptions,
  clusterName: unknown,
): GrantOptions['buckets'] {
  const cluster = options.clusters.find(({ name }) => name === clusterName);
  if (!cluster) {
    return options.buckets;
  }
  const account = accountOf(cluster.arn);
  return options.buckets.filter(({ accountId }) => accountId === account);
}

/** `ui:field: PodIdentityBucketPicker`. */
export const bucketField = {
  name: 'PodIdentityBucketPicker',
  component: BucketField,
  schema: bucketSchema,
};
