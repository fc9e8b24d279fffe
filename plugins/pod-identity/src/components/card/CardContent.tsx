import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Skeleton, VisuallyHidden } from '@backstage/ui';
import type { EntityAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { errorKind } from '../../view/errorKind';
import { Muted } from '../primitives/Muted';
import { Stack } from '../primitives/Stack';
import { CardAccess } from './CardAccess';

const failures = {
  forbidden: 'card.forbidden',
  'not-found': 'card.notFound',
  invalid: 'card.failed',
  failed: 'card.failed',
} as const;

/** What was read, or how far that got. */
export function CardContent(props: {
  access: EntityAccess | undefined;
  error: Error | undefined;
  onRetry: () => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access, error, onRetry } = props;
  if (access) {
    return <CardAccess serviceAccounts={access.serviceAccounts} />;
  }
  if (!error) {
    return (
      <Flex direction="column" gap="2">
        <VisuallyHidden role="status">{t('card.loading')}</VisuallyHidden>
        <Skeleton width="70%" height="1rem" aria-hidden="true" />
        <Skeleton width="45%" height="1rem" aria-hidden="true" />
      </Flex>
    );
  }
  const kind = errorKind(error);
  return (
    <div role="alert">
      <Stack>
        <Muted as="p">{t(failures[kind])}</Muted>
        {failures[kind] === 'card.failed' ? (
          <div>
            <Button size="small" variant="secondary" onPress={onRetry}>
              {t('tab.retry')}
            </Button>
          </div>
        ) : null}
      </Stack>
    </div>
  );
}
