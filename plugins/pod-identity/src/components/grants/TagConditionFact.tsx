import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TagCondition } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { Muted } from '../primitives/Muted';
import { Wrap } from '../primitives/Wrap';
import { TagConditionChip } from './TagConditionChip';
import styles from './TagConditionFact.module.css';

/** A tag condition with whose tag it is, and as its policy writes it. */
export function TagConditionFact(props: { condition: TagCondition }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { kind, policyValues } = props.condition;
  return (
    <div className={styles.fact}>
      <Wrap>
        <TagConditionChip condition={props.condition} />
        <Muted small>
          {t(`grants.detail.kind.${kind}`)},{' '}
          {t('grants.detail.written', {
            values: policyValues.join(t('grants.or')),
          })}
        </Muted>
      </Wrap>
    </div>
  );
}
