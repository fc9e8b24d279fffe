import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { StateCard } from './StateCard';

/** The annotation is there, and empty. */
export function NoServiceAccounts(props: { entity: Entity }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <StateCard title={t('tab.none.title')}>
      <Text as="p">
        {t('tab.none.description', {
          annotation: <code>{POD_IDENTITY_ANNOTATION}</code>,
          name: <strong>{props.entity.metadata.name}</strong>,
        })}
      </Text>
    </StateCard>
  );
}
