import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiMapPinLine } from '@remixicon/react';
import type { DecisionStep } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { stepTone } from '../../view/tone';
import { StatementName } from '../documents/StatementName';
import { Muted } from '../primitives/Muted';
import { Pill } from '../primitives/Pill';
import { Wrap } from '../primitives/Wrap';
import { ConditionSides } from './ConditionSides';
import styles from './Decision.module.css';

/** What one layer says, by which statement and condition. */
export function DecisionStepItem(props: { step: DecisionStep }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { layer, result, deciding, sentence, statement, condition } =
    props.step;
  return (
    <li
      className={styles.step}
      data-deciding={deciding || undefined}
      data-tone={stepTone[result]}
    >
      <Wrap>
        <strong>{t(`ask.layer.${layer}`)}</strong>
        <Pill tone={stepTone[result]}>{t(`ask.result.${result}`)}</Pill>
        {deciding ? (
          <span className={styles.decides}>
            <RiMapPinLine size={14} aria-hidden="true" />
            {t('ask.path.decides')}
          </span>
        ) : null}
      </Wrap>
      <p>{sentence}</p>
      {condition ? <ConditionSides condition={condition} /> : null}
      {statement ? (
        <Muted as="p" small>
          <StatementName statement={statement} withPolicy />
        </Muted>
      ) : null}
    </li>
  );
}
