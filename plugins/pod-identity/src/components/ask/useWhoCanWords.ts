import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WhoCanAnswer } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';

/** How many may, and whether that is all. */
export function useWhoCanWords(answer: WhoCanAnswer): {
  summary: string;
  rest: string;
} {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { items, denied, hidden, failures } = answer;
  const count = (outcome: string) =>
    items.filter(item => item.outcome === outcome).length;
  const [allowed, unknown] = [count('allowed'), count('unknown')];
  const summary = [
    allowed > 0
      ? t('ask.whoCan.allowed', { count: allowed })
      : t('ask.whoCan.nobody'),
    unknown > 0 ? t('ask.whoCan.unknown', { count: unknown }) : '',
  ];
  const rest = [
    denied > 0 ? t('ask.whoCan.denied', { count: denied }) : '',
    hidden > 0 ? t('ask.whoCan.hidden', { count: hidden }) : '',
    failures.length > 0 ? t('ask.whoCan.incomplete') : '',
  ];
  return { summary: joined(summary), rest: joined(rest) };
}

function joined(sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
