import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, TextField } from '@backstage/ui';
import { byForm } from '../ui/byForm';
import { podIdentityTranslationRef } from '../messages/translationRef';
import type { TagsAnswer } from './question';

const choices = ['open', 'none', 'given'] as const;

/** Whether tags are left open, none, or which. */
export function TagsChoice(props: {
  /** Whose tags. */
  of: 'objectTags' | 'requestTags';
  value: TagsAnswer;
  onChange: (value: TagsAnswer) => void;
  isInvalid: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { of: owner, value, onChange, isInvalid } = props;
  return (
    <>
      <Select
        {...byForm}
        label={t(`ask.form.${owner}.label`)}
        options={choices.map(choice => ({
          value: choice,
          label: t(`ask.form.${owner}.${choice}`),
        }))}
        selectedKey={value.choice}
        onSelectionChange={key =>
          onChange({ ...value, choice: key as TagsAnswer['choice'] })
        }
      />
      {value.choice === 'given' ? (
        <TextField
          {...byForm}
          label={t(`ask.form.${owner}.which`)}
          placeholder={t('ask.form.tagsExample')}
          value={value.text}
          onChange={text => onChange({ ...value, text })}
          isInvalid={isInvalid}
        />
      ) : null}
    </>
  );
}
