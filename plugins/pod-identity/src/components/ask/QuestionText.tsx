import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';
import { Chip } from '../primitives/Chip';
import { Wrap } from '../primitives/Wrap';

/** The action and the resource, as the backend understood them. */
export function QuestionText(props: {
  question: { action: string; resource: string };
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { action, resource } = props.question;
  return (
    <Wrap>
      {t('ask.answer.questionValue', {
        action: <Chip>{action}</Chip>,
        resource: <Chip>{resource}</Chip>,
      })}
    </Wrap>
  );
}
