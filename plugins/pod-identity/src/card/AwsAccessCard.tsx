import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  Button,
  Card,
  CardBody,
  CardHeader,
  Flex,
  Link,
  Skeleton,
  Text,
  VisuallyHidden,
} from '@backstage/ui';
import type {
  EntityAccess,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { errorKind } from '../api/errors';
import { useEntityAccess } from '../api/useEntityAccess';
import { RoleName, StatusPill } from '../chain/AccessStatus';
import { FindingCounts } from '../findings/FindingCounts';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Surface } from '../ui/Surface';
import { Wrap } from '../ui/Wrap';
import { accessNames, sectionId } from '../view/names';
import styles from './AwsAccessCard.module.css';

/** The AWS access of an entity in a few lines, for its overview page. */
export function AwsAccessCard(props: {
  /** Address of the tab; undefined where the app has none. */
  tab?: string;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity } = useEntity();
  const { access, error, refresh } = useEntityAccess(
    stringifyEntityRef(entity),
  );
  return (
    <Surface>
      <Card>
        <CardHeader>
          <Text as="h2" variant="title-x-small" weight="bold">
            {t('card.title')}
          </Text>
        </CardHeader>
        <CardBody>
          <CardContent
            access={access}
            error={error}
            tab={props.tab}
            onRetry={refresh}
          />
        </CardBody>
      </Card>
    </Surface>
  );
}

const failures = {
  forbidden: 'card.forbidden',
  'not-found': 'card.notFound',
  invalid: 'card.failed',
  failed: 'card.failed',
} as const;

/** What was read, or how far that got. */
function CardContent(props: {
  access: EntityAccess | undefined;
  error: Error | undefined;
  tab: string | undefined;
  onRetry: () => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access, error, tab, onRetry } = props;
  if (access) {
    return <CardAccess serviceAccounts={access.serviceAccounts} tab={tab} />;
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
      <Flex direction="column" gap="3">
        <Text as="p" color="secondary">
          {t(failures[kind])}
        </Text>
        {failures[kind] === 'card.failed' ? (
          <div>
            <Button size="small" variant="secondary" onPress={onRetry}>
              {t('tab.retry')}
            </Button>
          </div>
        ) : null}
      </Flex>
    </div>
  );
}

/** Each service account in a line, and the way to the tab. */
function CardAccess(props: {
  serviceAccounts: readonly ServiceAccountAccess[];
  tab: string | undefined;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { serviceAccounts, tab } = props;
  return (
    <>
      {serviceAccounts.length === 0 ? (
        <Text as="p" color="secondary">
          {t('card.none')}
        </Text>
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

/** A service account: its role, whether that admits it, and how many findings there are. */
function CardServiceAccount(props: {
  access: ServiceAccountAccess;
  tab: string | undefined;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access, tab } = props;
  const { serviceAccount, cluster } = accessNames(access);
  return (
    <li className={styles.item}>
      {tab ? (
        <Link
          href={`${tab}#${sectionId(access.annotation)}`}
          weight="bold"
          aria-label={`${serviceAccount} ${t('chain.onCluster', { cluster })}`}
        >
          {serviceAccount}
        </Link>
      ) : (
        <strong>{serviceAccount}</strong>
      )}
      <Text variant="body-small" color="secondary">
        {access.serviceAccount
          ? t('card.roleOnCluster', {
              role: <RoleName access={access} />,
              cluster,
            })
          : t(`status.word.${access.status}`)}
      </Text>
      <Wrap>
        <StatusPill access={access} />
        <FindingCounts findings={access.findings} failures={access.failures} />
      </Wrap>
    </li>
  );
}
