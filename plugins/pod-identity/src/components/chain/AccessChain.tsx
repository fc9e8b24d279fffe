import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiBox3Line } from '@remixicon/react';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { accessNames } from '../../view/accessNames';
import { accessStatus } from '../../view/accessStatus';
import { chainLinks } from '../../view/chainLinks';
import { AssociationNode } from './AssociationNode';
import { ChainLink } from './ChainLink';
import { ChainNode } from './ChainNode';
import { RoleNode } from './RoleNode';
import { TargetRoleNode } from './TargetRoleNode';
import styles from './AccessChain.module.css';

/** Service account → association → role (→ target role), with broken links drawn broken. */
export function AccessChain(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access } = props;
  const status = accessStatus(access);
  const names = accessNames(access);
  const links = chainLinks[status];
  return (
    <div className={styles.frame}>
      <ol
        className={styles.chain}
        aria-label={t('chain.label', { serviceAccount: names.serviceAccount })}
      >
        <li className={styles.step}>
          <ChainNode
            kind={t('chain.serviceAccount')}
            icon={RiBox3Line}
            name={names.serviceAccount}
            detail={t('chain.onCluster', { cluster: names.cluster })}
          />
        </li>
        <li className={styles.step}>
          <ChainLink
            state={links.association.state}
            words={t(`chain.link.${links.association.words}`)}
          />
          <AssociationNode
            association={access.association}
            unread={status === 'unread'}
          />
        </li>
        <li className={styles.step}>
          <ChainLink
            state={links.role.state}
            words={t(`chain.link.${links.role.words}`)}
          />
          <RoleNode role={access.role} name={names.role} status={status} />
        </li>
        {access.association?.targetRoleArn ? (
          <li className={styles.step}>
            <ChainLink state="unknown" words={t('chain.link.assumes')} />
            <TargetRoleNode arn={access.association.targetRoleArn} />
          </li>
        ) : null}
      </ol>
    </div>
  );
}
