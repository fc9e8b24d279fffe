import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex } from '@backstage/ui';
import type { ReadFailure } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';

/** What could not be read: what happened, and what to do. */
export function FailureList(props: { failures: readonly ReadFailure[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  if (props.failures.length === 0) {
    return null;
  }
  return (
    <Flex
      direction="column"
      gap="2"
      role="group"
      aria-label={t('findings.failures')}
    >
      {props.failures.map(({ what, name, reason, message, advice }) => (
        <Alert
          key={`${what} ${name}`}
          status={
            reason === 'not-found' || reason === 'invalid'
              ? 'danger'
              : 'warning'
          }
          icon
          title={t(`findings.failure.${reason}`, { name })}
          description={`${message} ${advice}`}
        />
      ))}
    </Flex>
  );
}
