import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WhoCanQuestion } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';

/** What a question says of the request beside action and resource, in lines: an answer holds for that only. */
export function useGivenWords(question: WhoCanQuestion): string[] {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { context = {} } = question;
  const tagLines = (['objectTags', 'requestTags'] as const).flatMap(whose => {
    const tags = question[whose];
    if (!tags) {
      return [];
    }
    const pairs = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
    const text = pairs.join(', ') || t(`ask.form.${whose}.none`);
    return [`${t(`ask.form.${whose}.label`)}: ${text}`];
  });
  const keyLines = Object.entries(context).map(
    ([key, values]) =>
      `${t('ask.form.context.key')}: ${key}=${values.join(', ')}`,
  );
  return [...tagLines, ...keyLines];
}
