import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, Flex, Skeleton, VisuallyHidden } from '@backstage/ui';
import { podIdentityTranslationRef } from '../../translationRef';

/** The shape of what is to come. */
export function AccessLoading() {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <Flex direction="column" gap="4">
      <VisuallyHidden role="status">{t('tab.loading')}</VisuallyHidden>
      <Skeleton width="11rem" height="2rem" />
      <Card aria-hidden="true">
        <Flex direction="column" gap="5" p="3">
          <Skeleton width="40%" height="1.5rem" />
          <Skeleton width="75%" height="1rem" />
          <Skeleton width="100%" height="5rem" />
          <Skeleton width="100%" height="10rem" />
        </Flex>
      </Card>
    </Flex>
  );
}
