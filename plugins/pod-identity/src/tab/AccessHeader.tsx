import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, VisuallyHidden } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import { FindingCounts } from '../findings/FindingCounts';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Heading } from '../ui/Heading';
import { Muted } from '../ui/Muted';
import { Wrap } from '../ui/Wrap';
import { untoldFailures } from '../view/findings';
import { ageOf } from './ageOf';
import styles from './AwsAccessTab.module.css';

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

const tickMs = 10_000;

/** How old what is shown is. Not announced: it changes by itself. */
function ReadAge(props: { readAt: string }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const [now, setNow] = useState(() => new Date());
  useInterval(() => setNow(new Date()), tickMs);
  const { unit, count } = ageOf(new Date(props.readAt), now);
  return (
    <Muted>
      <time dateTime={props.readAt}>{t(`tab.age.${unit}`, { count })}</time>
    </Muted>
  );
}
