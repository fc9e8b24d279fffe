import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ObjectTags } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Chip } from '../ui/Chip';
import { Wrap } from '../ui/Wrap';

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

/** The tags that the answer is of, and where they came from. */
export function ObjectTagsText(props: { objectTags: ObjectTags }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { source, tags = {}, reason = '' } = props.objectTags;
  if (source === 'not-needed') {
    return <>{t('ask.objectTags.not-needed')}</>;
  }
  if (source === 'not-read') {
    return <>{t('ask.objectTags.not-read', { reason })}</>;
  }
  const entries = Object.entries(tags);
  return (
    <Wrap>
      {entries.length === 0 ? t('ask.objectTags.none') : null}
      {entries.map(([key, value]) => (
        <Chip key={key}>
          {key} = {value}
        </Chip>
      ))}
      <Text variant="body-small" color="secondary">
        {t(`ask.objectTags.${source}`)}
      </Text>
    </Wrap>
  );
}
