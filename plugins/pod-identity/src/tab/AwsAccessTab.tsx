import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Alert, Flex } from '@backstage/ui';
import {
  POD_IDENTITY_ANNOTATION,
  type EntityAccess,
} from 'backstage-plugin-pod-identity-common';
import { useEffect } from 'react';
import { messageOf } from '../api/errors';
import { useEntityAccess } from '../api/useEntityAccess';
import { AskCard } from '../ask/AskCard';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Surface } from '../ui/Surface';
import { AccessHeader } from './AccessHeader';
import { AccessOverview } from './AccessOverview';
import { ServiceAccountSection } from './ServiceAccountSection';
import {
  AccessFailed,
  AccessLoading,
  NoAnnotation,
  NoServiceAccounts,
} from './states';

/** The tab of an entity: its AWS access, or how to name its service accounts. */
export function AwsAccessTab() {
  const { entity } = useEntity();
  return (
    <Surface>
      {hasAnnotation(entity) ? (
        <EntityAccessView entity={entity} />
      ) : (
        <NoAnnotation entity={entity} />
      )}
    </Surface>
  );
}

/** Reads the access of an entity and shows it, or how far that got. */
function EntityAccessView(props: { entity: Entity }) {
  const { entity } = props;
  const { access, error, isReading, refresh } = useEntityAccess(
    stringifyEntityRef(entity),
  );
  if (access) {
    return (
      <AccessRead
        entity={entity}
        access={access}
        refreshError={error}
        isReading={isReading}
        onRefresh={refresh}
      />
    );
  }
  if (error) {
    return <AccessFailed entity={entity} error={error} onRetry={refresh} />;
  }
  return <AccessLoading />;
}

/** What was read: an overview of several service accounts, then each of them. */
function AccessRead(props: {
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
    <Flex direction="column" gap="4">
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
    </Flex>
  );
}

/** Scrolls to the section that the address names. The browser looked for it before it was there. */
function useScrollToHash(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id) {
      document.getElementById(id)?.scrollIntoView();
    }
  }, []);
}

/** Whether an entity names service accounts. */
function hasAnnotation(entity: Entity): boolean {
  return entity.metadata.annotations?.[POD_IDENTITY_ANNOTATION] !== undefined;
}
