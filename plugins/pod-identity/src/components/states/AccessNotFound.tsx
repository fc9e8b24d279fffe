import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { podIdentityTranslationRef } from '../../translationRef';
import { StateCard } from './StateCard';

/** The backend does not find the entity. */
export function AccessNotFound(props: { entity: Entity }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <StateCard
      role="alert"
      title={t('tab.notFound.title', { name: props.entity.metadata.name })}
    >
      <Text as="p">{t('tab.notFound.description')}</Text>
    </StateCard>
  );
}
