import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DecisionStep } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { stepTone } from '../../view/tone';
import { Pill } from '../primitives/Pill';
import styles from './Decision.module.css';

/** The layers that the request did not come to, in one line: none of them says anything. */
export function NotReached(props: { steps: readonly DecisionStep[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { steps } = props;
  const tone = stepTone['not-reached'];
  return (
    <li className={styles.step} data-tone={tone}>
      <strong>
        {steps.map(({ layer }) => t(`ask.layer.${layer}`)).join(', ')}
      </strong>
      <Pill tone={tone}>{t('ask.result.not-reached')}</Pill>
    </li>
  );
}
