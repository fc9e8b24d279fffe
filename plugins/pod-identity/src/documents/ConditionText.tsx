import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ConditionReading } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { relationOf } from './relationOf';
import { Chip } from '../ui/Chip';

/** A condition in one line. An operator that has no plain words stands as it is written. */
export function ConditionText(props: {
  condition: ConditionReading;
  /** A word about the values, after them. */
  note?: string;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { operator, key, values } = props.condition;
  const { kind, orMissing } = relationOf(operator);
  const notes = [orMissing && kind ? t('grants.orMissing') : '', props.note]
    .filter(Boolean)
    .join(', ');
  return (
    <Chip note={notes}>
      {key} {kind ? t(`grants.relation.${kind}`) : operator}{' '}
      {values.join(t('grants.or'))}
    </Chip>
  );
}
