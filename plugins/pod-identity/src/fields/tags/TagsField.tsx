import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';
import { FieldGroup } from '../options/FieldGroup';
import { WithGrantOptions } from '../options/WithGrantOptions';
import { TagRows } from './TagRows';
import type { tagsSchema } from './tagsSchema';

/** Asks for the tags by which objects are opened, and where the value of each comes from. */
export function TagsField(props: typeof tagsSchema.TProps) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { schema, formData } = props;
  return (
    <FieldGroup
      title={schema.title ?? t('fields.tags.title')}
      description={schema.description ?? t('fields.tags.description')}
    >
      <WithGrantOptions>
        {({ tagKeys }) => (
          <TagRows
            tags={formData}
            tagKeys={tagKeys}
            onChange={props.onChange}
            isDisabled={props.disabled}
            showProblems={(props.rawErrors?.length ?? 0) > 0}
          />
        )}
      </WithGrantOptions>
    </FieldGroup>
  );
}
