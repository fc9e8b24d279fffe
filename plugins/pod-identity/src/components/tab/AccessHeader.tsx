import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, VisuallyHidden } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { untoldFailures } from '../../view/untoldFailures';
import { FindingCounts } from '../findings/FindingCounts';
import { Heading } from '../primitives/Heading';
import { Wrap } from '../primitives/Wrap';
import { ReadAge } from './ReadAge';
import styles from './AccessHeader.module.css';

/** The title, the findings of all service accounts together, the age of what is shown, and reading again. */
export function AccessHeader(props: {
  readAt: string;
  isReading: boolean;
  onRefresh: () => void;
  serviceAccounts: readonly ServiceAccountAccess[];
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { readAt, isReading, onRefresh, serviceAccounts } = props;
  return (
    <div className={styles.header}>
      <Wrap>
        <Heading level={2}>{t('tab.title')}</Heading>
        {serviceAccounts.length > 1 ? (
          <FindingCounts
            findings={serviceAccounts.flatMap(({ findings }) => findings)}
            failures={serviceAccounts.flatMap(untoldFailures)}
          />
        ) : null}
      </Wrap>
      <div className={styles.side}>
        {serviceAccounts.some(each => each.serviceAccount) ? (
          <a className={styles.link} href="#aws-access-ask">
            {t('tab.ask')}
          </a>
        ) : null}
        <ReadAge readAt={readAt} />
        <Button
          variant="secondary"
          size="small"
          iconStart={<RiRefreshLine aria-hidden="true" />}
          isPending={isReading}
          onPress={onRefresh}
        >
          {t('tab.refresh')}
        </Button>
        <VisuallyHidden role="status">
          {isReading ? t('tab.refreshing') : ''}
        </VisuallyHidden>
      </div>
    </div>
  );
}
