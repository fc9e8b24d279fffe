import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Finding, Role } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { FindingList } from '../findings/FindingList';
import { CopyButton } from '../primitives/CopyButton';
import { Facts } from '../primitives/Facts';
import { Heading } from '../primitives/Heading';
import { Muted } from '../primitives/Muted';
import { Stack } from '../primitives/Stack';
import { DateText } from '../primitives/DateText';
import { RoleTags } from './RoleTags';
import { SessionLength } from './SessionLength';
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
