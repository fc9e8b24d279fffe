import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WhoCanQuestion } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { CopyTextButton } from '../primitives/CopyTextButton';
import { Wrap } from '../primitives/Wrap';
import type { Linked } from './useAsking';
import { useGivenWords } from './useGivenWords';

/**
 * Hands an answer on: its text, with what it was asked under and the link below, for a chat or a ticket; or the link alone,
 * which asks again.
 */
export function AnswerTools(props: {
  lines: readonly string[];
  asked: Linked<WhoCanQuestion>;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { lines, asked } = props;
  const given = useGivenWords(asked.body);
  return (
    <Wrap>
      <CopyTextButton
        text={[...lines, ...given, asked.link].join('\n')}
        label={t('share.copyAnswer')}
      />
      <CopyTextButton text={asked.link} label={t('share.copyLink')} />
    </Wrap>
  );
}
