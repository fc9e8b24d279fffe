import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';
import { CopyTextButton } from '../primitives/CopyTextButton';
import { Wrap } from '../primitives/Wrap';

/** Hands an answer on: its text with the link below, for a chat or a ticket, or the link alone, which asks again. */
export function AnswerTools(props: { lines: readonly string[]; link: string }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { lines, link } = props;
  return (
    <Wrap>
      <CopyTextButton
        text={[...lines, link].join('\n')}
        label={t('share.copyAnswer')}
      />
      <CopyTextButton text={link} label={t('share.copyLink')} />
    </Wrap>
  );
}
