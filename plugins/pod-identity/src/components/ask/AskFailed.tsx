import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { messageOf } from '../../entity/messageOf';
import { podIdentityTranslationRef } from '../../translationRef';
import { errorKind } from '../../view/errorKind';
import { WhomToAsk } from '../states/WhomToAsk';

/** Why there is no answer, and what to do. */
export function AskFailed(props: { entity: Entity; error: Error }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity, error } = props;
  const kind = errorKind(error);
  const message = messageOf(error);
  const descriptions = {
    invalid: message,
    forbidden: <WhomToAsk entity={entity} />,
    'not-found': t('ask.failed.notFoundAdvice', { message }),
    failed: t('ask.failed.failedAdvice', { message }),
  };
  return (
    <Alert
      role="alert"
      status={kind === 'failed' ? 'warning' : 'danger'}
      icon
      title={t(`ask.failed.${kind}`)}
      description={descriptions[kind]}
    />
  );
}
