import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { accessRouteRef } from '../../routes';
import { podIdentityTranslationRef } from '../../translationRef';
import { Muted } from '../primitives/Muted';
import { CardServiceAccount } from './CardServiceAccount';
import styles from './AwsAccessCard.module.css';

/** Each service account in a line, and the way to the tab. */
export function CardAccess(props: {
  serviceAccounts: readonly ServiceAccountAccess[];
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { serviceAccounts } = props;
  // Undefined where an app has taken the tab away.
  const tab = useRouteRef(accessRouteRef)?.();
  return (
    <>
      {serviceAccounts.length === 0 ? (
        <Muted as="p">{t('card.none')}</Muted>
      ) : (
        <ul className={styles.list} aria-label={t('status.overview.title')}>
          {serviceAccounts.map(access => (
            <CardServiceAccount
              key={access.annotation}
              access={access}
              tab={tab}
            />
          ))}
        </ul>
      )}
      {tab ? (
        <p className={styles.open}>
          <Link href={tab}>{t('card.open')}</Link>
        </p>
      ) : null}
    </>
  );
}
