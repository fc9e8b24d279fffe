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
      {props.failures.map(
        ({ subject: { kind, name }, cause, reason, advice }) => (
          <Alert
            key={`${kind} ${name}`}
            status={
              cause === 'not-found' || cause === 'invalid'
                ? 'danger'
                : 'warning'
            }
            icon
            title={t(`findings.failure.${cause}`, { name })}
            description={advice ? `${reason} ${advice}` : reason}
          />
        ),
      )}
    </Flex>
  );
}
