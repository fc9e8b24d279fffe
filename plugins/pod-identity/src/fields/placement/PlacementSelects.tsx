import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { podIdentityTranslationRef } from '../../translationRef';
import { byForm } from '../options/byForm';
import { FieldRow } from '../options/FieldRow';
import type { OpenCluster } from './openNamespaces';
import type { Placement } from './placementSchema';
import { settlePlacement } from './settlePlacement';

/** A cluster, and one of its open namespaces. */
export function PlacementSelects(props: {
  open: readonly OpenCluster[];
  placement: Placement;
  onChange: (placement: Placement) => void;
  isRequired?: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { open, placement, onChange, isRequired, isDisabled, isInvalid } =
    props;
  const { cluster, namespace } = placement;
  const namespaces = open.find(({ name }) => name === cluster)?.namespaces;
  return (
    <FieldRow>
      <Select
        {...byForm}
        label={t('fields.placement.cluster')}
        placeholder={t('fields.placement.chooseCluster')}
        options={open.map(({ name }) => ({ value: name, label: name }))}
        selectedKey={cluster ?? null}
        onSelectionChange={key =>
          onChange(settlePlacement({ cluster: `${key}` }, open))
        }
        isRequired={isRequired}
        isDisabled={isDisabled}
        isInvalid={isInvalid && !cluster}
      />
      <Select
        {...byForm}
        label={t('fields.placement.namespace')}
        placeholder={t('fields.placement.chooseNamespace')}
        options={(namespaces ?? []).map(name => ({ value: name, label: name }))}
        selectedKey={namespace ?? null}
        onSelectionChange={key => onChange({ cluster, namespace: `${key}` })}
        isRequired={isRequired}
        isDisabled={isDisabled || !namespaces}
        isInvalid={isInvalid && !namespace}
      />
    </FieldRow>
  );
}
