import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TagCondition } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { ConditionText } from '../documents/ConditionText';

/** A tag with the value that it must have for this service account. */
export function TagConditionChip(props: { condition: TagCondition }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { key, operator, policyValues, resolvedValues } = props.condition;
  return (
    <ConditionText
      condition={{ key, operator, values: resolvedValues ?? policyValues }}
      note={resolvedValues ? undefined : t('grants.unresolved')}
    />
  );
}
