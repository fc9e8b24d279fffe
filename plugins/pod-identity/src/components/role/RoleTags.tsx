import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';
import { Chip } from '../primitives/Chip';
import { Muted } from '../primitives/Muted';
import { Wrap } from '../primitives/Wrap';

/** The tags of a role. */
export function RoleTags(props: { tags: Record<string, string> }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const entries = Object.entries(props.tags);
  if (entries.length === 0) {
    return <Muted>{t('role.noTags')}</Muted>;
  }
  return (
    <Wrap>
      {entries.map(([key, value]) => (
        <Chip key={key}>{`${key} = ${value}`}</Chip>
      ))}
    </Wrap>
  );
}
