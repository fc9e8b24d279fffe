import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, Text } from '@backstage/ui';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { accessNames, sectionId } from '../view/names';
import { FindingCounts } from '../findings/FindingCounts';
import { DataTable } from '../ui/DataTable';
import { RoleName, StatusPill } from '../chain/AccessStatus';
import styles from './AccessHeader.module.css';

/** Several service accounts at a glance, each with a link to its section. */
export function AccessOverview(props: {
  serviceAccounts: readonly ServiceAccountAccess[];
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <Card>
      <DataTable
        label={t('status.overview.title')}
        columns={[
          t('status.overview.serviceAccount'),
          t('status.overview.cluster'),
          t('status.overview.role'),
          t('status.overview.status'),
          t('status.overview.findings'),
        ]}
        rows={props.serviceAccounts.map(access => {
          const { serviceAccount, cluster } = accessNames(access);
          return {
            key: access.annotation,
            cells: [
              <a
                key="link"
                className={styles.link}
                href={`#${sectionId(access.annotation)}`}
                aria-label={`${serviceAccount} ${t('chain.onCluster', {
                  cluster,
                })}`}
              >
                <strong>{serviceAccount}</strong>
              </a>,
              access.serviceAccount ? (
                cluster
              ) : (
                <Text key="cluster" color="secondary">
                  {t('status.overview.unknown')}
                </Text>
              ),
              <RoleName key="role" access={access} />,
              <StatusPill key="status" access={access} />,
              <FindingCounts
                key="findings"
                findings={access.findings}
                failures={access.failures}
              />,
            ],
          };
        })}
      />
    </Card>
  );
}
