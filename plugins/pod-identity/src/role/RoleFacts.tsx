import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Finding, Role } from 'backstage-plugin-pod-identity-common';
import { FindingList } from '../findings/FindingList';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Chip } from '../ui/Chip';
import { CopyButton } from '../ui/CopyButton';
import { DateText } from '../ui/DateText';
import { Facts } from '../ui/Facts';
import { Heading } from '../ui/Heading';
import { Muted } from '../ui/Muted';
import { Stack } from '../ui/Stack';
import { Wrap } from '../ui/Wrap';
import styles from './RoleFacts.module.css';

/** What the role is: name and ARN, path, boundary, longest session, last use, tags. */
export function RoleFacts(props: { role: Role; findings: readonly Finding[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { role, findings } = props;
  return (
    <Stack>
      <Heading level={4}>{t('role.title', { name: role.name })}</Heading>
      <div className={styles.arn}>
        <code>{role.arn}</code>
        <CopyButton text={role.arn} label={t('role.copyArn')} />
      </div>
      <Facts
        facts={[
          { name: t('role.path'), value: <code>{role.path}</code> },
          { name: t('role.description'), value: role.description },
          {
            name: t('role.boundary'),
            value: role.boundary?.name ?? <Muted>{t('role.noBoundary')}</Muted>,
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
    </Stack>
  );
}

function LastUse(props: { role: Role }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { lastUsed } = props.role;
  if (!lastUsed) {
    return <Muted>{t('role.neverUsed')}</Muted>;
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
    return <Muted>{t('role.noTags')}</Muted>;
  }
  return (
    <Wrap>
      {entries.map(([key, value]) => (
        <Chip key={key}>{`${key} = ${value}`}</Chip>
      ))}
    </Wrap>
  );
}

/** A length of time in whole hours where it is some, else in minutes. */
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
