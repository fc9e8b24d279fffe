import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { messageOf } from '../../entity/messageOf';
import { podIdentityTranslationRef } from '../../translationRef';
import { StateCard } from './StateCard';

/** Something failed: what it said, and a way to try again. */
export function AccessUnreadable(props: {
  entity: Entity;
  error: Error;
  onRetry: () => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity, error, onRetry } = props;
  return (
    <StateCard
      role="alert"
      title={t('tab.failed.title', { name: entity.metadata.name })}
    >
      <Text as="p">{messageOf(error)}</Text>
      <Text as="p">{t('tab.failed.description')}</Text>
      <Button
        variant="primary"
        iconStart={<RiRefreshLine aria-hidden="true" />}
        onPress={onRetry}
      >
        {t('tab.retry')}
      </Button>
    </StateCard>
  );
}
