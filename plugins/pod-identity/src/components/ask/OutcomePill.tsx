import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AccessDecision } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { outcomeTone } from '../../view/tone';
import { Pill } from '../primitives/Pill';

/** The answer as a word. */
export function OutcomePill(props: { outcome: AccessDecision['outcome'] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { outcome } = props;
  return <Pill tone={outcomeTone[outcome]}>{t(`ask.outcome.${outcome}`)}</Pill>;
}
