import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { CrossCheck } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';

/** A cross-check that does not confirm the answer: it disagrees, it failed, or there is nothing to compare it with. */
export function CrossCheckNote(props: { crossCheck: CrossCheck }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { agrees, outcome, sentence } = props.crossCheck;
  if (agrees === false) {
    return (
      <Alert
        status="warning"
        icon
        title={t('ask.mismatch')}
        description={sentence}
      />
    );
  }
  return (
    <Alert
      status="info"
      icon
      title={
        outcome === 'failed' ? t('ask.checkFailed') : t('ask.answer.crossCheck')
      }
      description={sentence}
    />
  );
}
