import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ConditionReading } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { Chip } from '../primitives/Chip';

/** A condition as it stands in its policy. */
export function ConditionText(props: { condition: ConditionReading }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { operator, key, values } = props.condition;
  return (
    <Chip>
      {key} {operator} {values.join(t('grants.or'))}
    </Chip>
  );
}
