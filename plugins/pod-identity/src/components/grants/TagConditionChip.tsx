import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TagCondition } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { relationOf } from '../../view/relationOf';
import { Chip } from '../primitives/Chip';

/** A tag with the value that it must have for this service account. */
export function TagConditionChip(props: { condition: TagCondition }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { key, operator, policyValues, resolvedValues } = props.condition;
  const { sign, orMissing } = relationOf(operator);
  const notes = [
    orMissing ? t('grants.orMissing') : undefined,
    resolvedValues ? undefined : t('grants.unresolved'),
  ].filter(note => note !== undefined);
  return (
    <Chip note={notes.length > 0 ? notes.join(', ') : undefined}>
      {key} {sign ?? operator}{' '}
      {(resolvedValues ?? policyValues).join(t('grants.or'))}
    </Chip>
  );
}
