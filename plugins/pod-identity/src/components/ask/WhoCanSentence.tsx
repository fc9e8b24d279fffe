import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { WhoCanAnswer } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';

/** How many may, and whether that is all. */
export function WhoCanSentence(props: { answer: WhoCanAnswer }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { items, denied, hidden, failures } = props.answer;
  const count = (outcome: string) =>
    items.filter(item => item.outcome === outcome).length;
  const [allowed, unknown] = [count('allowed'), count('unknown')];
  return (
    <>
      <Text as="p" variant="body-large" weight="bold">
        {allowed > 0
          ? t('ask.whoCan.allowed', { count: allowed })
          : t('ask.whoCan.nobody')}
        {unknown > 0 ? ` ${t('ask.whoCan.unknown', { count: unknown })}` : null}
      </Text>
      <Text as="p">
        {[
          denied > 0 ? t('ask.whoCan.denied', { count: denied }) : '',
          hidden > 0 ? t('ask.whoCan.hidden', { count: hidden }) : '',
          failures.length > 0 ? t('ask.whoCan.incomplete') : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
    </>
  );
}
