import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { accessNames } from '../../view/accessNames';
import { sectionId } from '../../view/sectionId';
import { untoldFailures } from '../../view/untoldFailures';
import { FindingCounts } from '../findings/FindingCounts';
import { Muted } from '../primitives/Muted';
import { Wrap } from '../primitives/Wrap';
import { RoleName } from '../section/RoleName';
import { StatusPill } from '../section/StatusPill';
import styles from './AwsAccessCard.module.css';

/** A service account: its role, whether that admits it, and how many findings there are. */
export function CardServiceAccount(props: {
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
      <Muted small>
        {access.serviceAccount
          ? t('card.roleOnCluster', {
              role: <RoleName access={access} />,
              cluster,
            })
          : t('status.word.misnamed')}
      </Muted>
      <Wrap>
        <StatusPill access={access} />
        <FindingCounts
          findings={access.findings}
          failures={untoldFailures(access)}
        />
      </Wrap>
    </li>
  );
}
