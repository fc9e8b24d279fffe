import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Skeleton, VisuallyHidden } from '@backstage/ui';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import type { ReactNode } from 'react';
import { messageOf } from '../../entity/messageOf';
import { podIdentityTranslationRef } from '../../translationRef';
import { useGrantOptions } from './useGrantOptions';

/** Gives a field what may be chosen from; until then, or where that fails, says so. */
export function WithGrantOptions(props: {
  children: (options: GrantOptions) => ReactNode;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { options, error, retry } = useGrantOptions();
  if (error) {
    return (
      <Alert
        role="alert"
        status="danger"
        icon
        title={t('fields.failed.title')}
        description={t('fields.failed.description', {
          message: messageOf(error),
        })}
        customActions={
          <Button size="small" variant="secondary" onPress={retry}>
            {t('fields.retry')}
          </Button>
        }
      />
    );
  }
  if (!options) {
    return (
      <>
        <VisuallyHidden role="status">{t('fields.loading')}</VisuallyHidden>
        <Skeleton width="100%" height="3rem" aria-hidden="true" />
      </>
    );
  }
  return (
    <>
      {props.children(options)}
      {options.incomplete.length > 0 ? (
        <Alert
          status="warning"
          icon
          title={t('fields.incomplete')}
          description={options.incomplete.join(' ')}
        />
      ) : null}
    </>
  );
}
