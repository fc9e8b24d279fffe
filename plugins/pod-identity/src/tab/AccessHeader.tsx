import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text, VisuallyHidden } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import { FindingCounts } from '../findings/FindingCounts';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { HeadRow } from '../ui/HeadRow';
import { Wrap } from '../ui/Wrap';
import { ageOf } from './ageOf';
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
    <HeadRow>
      <Wrap>
        <Text as="h2" variant="title-small" weight="bold">
          {t('tab.title')}
        </Text>
        {serviceAccounts.length > 1 ? (
          <FindingCounts
            findings={serviceAccounts.flatMap(({ findings }) => findings)}
            failures={serviceAccounts.flatMap(each => each.failures)}
          />
        ) : null}
      </Wrap>
      <Flex align="center" gap="3">
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
      </Flex>
    </HeadRow>
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
    <Text color="secondary">
      <time dateTime={props.readAt}>{t(`tab.age.${unit}`, { count })}</time>
    </Text>
  );
}
