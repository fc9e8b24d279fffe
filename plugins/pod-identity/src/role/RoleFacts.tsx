import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { Finding, Role } from 'backstage-plugin-pod-identity-common';
import { FindingList } from '../findings/FindingList';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Chips } from '../ui/Chip';
import { CopyButton } from '../ui/CopyButton';
import { DateText } from '../ui/DateText';
import { Facts } from '../ui/Facts';
import styles from './RoleFacts.module.css';

/** What the role is: name and ARN, path, boundary, longest session, last use, tags. */
export function RoleFacts(props: { role: Role; findings: readonly Finding[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { role, findings } = props;
  return (
    <Flex direction="column" gap="3">
      <Text as="h4" variant="body-large" weight="bold">
        {t('role.title', { name: role.name })}
      </Text>
      <Flex className={styles.arn} align="center" gap="1">
        <code>{role.arn}</code>
        <CopyButton text={role.arn} label={t('role.copyArn')} />
      </Flex>
      <Facts
        facts={[
          { name: t('role.path'), value: <code>{role.path}</code> },
          { name: t('role.description'), value: role.description },
          {
            name: t('role.boundary'),
            value: role.boundary?.name ?? (
              <Text color="secondary">{t('role.noBoundary')}</Text>
            ),
          },
          {
            name: t('role.maxSession'),
            value:
              role.maxSessionSeconds === undefined ? undefined : (
                <SessionLength seconds={role.maxSessionSeconds} />
              ),
          },
          { name: t('role.lastUsed'), value: <LastUse role={role} /> },
          {
            name: t('role.createdAt'),
            value: role.createdAt && <DateText at={role.createdAt} />,
          },
          { name: t('role.tags'), value: <RoleTags tags={role.tags} /> },
        ]}
      />
      <FindingList findings={findings} label={t('role.findings')} />
    </Flex>
  );
}

function LastUse(props: { role: Role }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { lastUsed } = props.role;
  if (!lastUsed) {
    return <Text color="secondary">{t('role.neverUsed')}</Text>;
  }
  const date = <DateText at={lastUsed.at} />;
  return lastUsed.region
    ? t('role.lastUsedAt', { date, region: lastUsed.region })
    : date;
}

/** The tags of a role. */
function RoleTags(props: { tags: Record<string, string> }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const entries = Object.entries(props.tags);
  if (entries.length === 0) {
    return <Text color="secondary">{t('role.noTags')}</Text>;
  }
  return <Chips values={entries.map(([key, value]) => `${key} = ${value}`)} />;
}

/** A duration, in hours if they are whole, otherwise in minutes. */
function SessionLength(props: { seconds: number }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const minutes = Math.round(props.seconds / 60);
  return (
    <>
      {minutes % 60 === 0
        ? t('role.hours', { count: minutes / 60 })
        : t('role.minutes', { count: minutes })}
    </>
  );
}
