import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { EntityAccess } from 'backstage-plugin-pod-identity-common';
import { messageOf } from '../../entity/messageOf';
import { podIdentityTranslationRef } from '../../translationRef';
import { AskCard } from '../ask/AskCard';
import { AccessOverview } from '../section/AccessOverview';
import { ServiceAccountSection } from '../section/ServiceAccountSection';
import { NoServiceAccounts } from '../states/NoServiceAccounts';
import { AccessHeader } from './AccessHeader';
import { useScrollToHash } from './useScrollToHash';
import styles from './AccessRead.module.css';

/** What was read: an overview of several service accounts, then each of them. */
export function AccessRead(props: {
  entity: Entity;
  access: EntityAccess;
  refreshError: Error | undefined;
  isReading: boolean;
  onRefresh: () => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity, access, refreshError, isReading, onRefresh } = props;
  const { readAt, serviceAccounts } = access;
  useScrollToHash();
  return (
    <div className={styles.page}>
      <AccessHeader
        readAt={readAt}
        isReading={isReading}
        onRefresh={onRefresh}
        serviceAccounts={serviceAccounts}
      />
      {refreshError ? (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('tab.refreshFailed.title')}
          description={t('tab.refreshFailed.description', {
            message: messageOf(refreshError),
          })}
        />
      ) : null}
      {serviceAccounts.length === 0 ? (
        <NoServiceAccounts entity={entity} />
      ) : null}
      {serviceAccounts.length > 1 ? (
        <AccessOverview serviceAccounts={serviceAccounts} />
      ) : null}
      {serviceAccounts.map(each => (
        <ServiceAccountSection key={each.annotation} access={each} />
      ))}
      <AskCard
        key={stringifyEntityRef(entity)}
        entity={entity}
        serviceAccounts={serviceAccounts}
      />
    </div>
  );
}
