import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, SelectItemText } from '@backstage/ui';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { useEffect } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { byForm } from '../ui/byForm';
import { accountOf } from '../view/names';
import { NothingOpen } from './options';

/** A resource to choose, out of those that are open where the cluster is. */
export function ResourceSelect(props: {
  options: GrantOptions;
  /** Configured name of the cluster. */
  cluster: string | undefined;
  /** Of which type it is: the key under `podIdentity.grants`, and what one is called. */
  resource: { limit: string; noun: string };
  value: string | undefined;
  onChange: (name: string | undefined) => void;
  label: string;
  description?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { options, cluster, resource, value, onChange, ...field } = props;
  const { limit, noun } = resource;
  const open = openResources(options, limit, cluster);
  const fits = !value || open.some(({ name }) => name === value);

  // The cluster can change after the resource was chosen.
  useEffect(() => {
    if (!fits) {
      onChange(undefined);
    }
  });

  if (open.length === 0) {
    const isElsewhere = openResources(options, limit, undefined).length > 0;
    return (
      <NothingOpen
        message={
          isElsewhere && cluster
            ? t('fields.resource.noneInAccount', { noun, limit, cluster })
            : t('fields.resource.none', { noun, limit })
        }
      />
    );
  }
  return (
    <Select
      {...byForm}
      {...field}
      placeholder={t('fields.resource.choose', { noun })}
      items={open.map(({ name, accountId }) => ({ id: name, accountId }))}
      selectedKey={fits && value ? value : null}
      onSelectionChange={key => onChange(`${key}`)}
    >
      {({ id, accountId }) => (
        <SelectItemText
          id={id}
          title={id}
          description={t('fields.resource.inAccount', { accountId })}
        />
      )}
    </Select>
  );
}

/** The resources of a type that are open; with a known cluster given, those of its account, and of its Region where that matters. */
export function openResources(
  { clusters, resources }: GrantOptions,
  limit: string,
  clusterName: unknown,
): GrantOptions['resources'] {
  const ofType = resources.filter(resource => resource.limit === limit);
  const cluster = clusters.find(({ name }) => name === clusterName);
  if (!cluster) {
    return ofType;
  }
  const account = accountOf(cluster.arn);
  const clusterRegion = cluster.arn.split(':')[3];
  return ofType.filter(
    ({ accountId, region = clusterRegion }) =>
      accountId === account && region === clusterRegion,
  );
}
