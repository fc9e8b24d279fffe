import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, SelectItemText } from '@backstage/ui';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { useEffect } from 'react';
import { podIdentityTranslationRef } from '../../translationRef';
import { byForm } from '../options/byForm';
import { NothingOpen } from '../options/NothingOpen';
import { openBuckets } from './openBuckets';

/** A bucket to choose, out of what is open in the account of the cluster. */
export function BucketSelect(props: {
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
