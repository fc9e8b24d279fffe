import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiBox3Line,
  RiLinksLine,
  RiShareForwardLine,
  RiShieldKeyholeLine,
} from '@remixicon/react';
import {
  valueOf,
  type AccessStatus,
  type Association,
  type Reading,
  type Role,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { DateText } from '../ui/DateText';
import { Pill } from '../ui/Pill';
import { Wrap } from '../ui/Wrap';
import { accessNames, accountOf, lastSegment } from '../view/names';
import { ChainLink, ChainNode } from './ChainNode';
import { chainLinks } from './chainLinks';
import styles from './AccessChain.module.css';

/** Service account → association → role (→ target role), with broken links drawn broken. */
export function AccessChain(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access } = props;
  const { status } = access;
  const target = valueOf(access.association)?.targetRoleArn;
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
          <AssociationNode association={access.association} />
        </li>
        <li className={styles.step}>
          <ChainLink
            state={links.role.state}
            words={t(`chain.link.${links.role.words}`)}
          />
          <RoleNode role={access.role} name={names.role} status={status} />
        </li>
        {target ? (
          <li className={styles.step}>
            <ChainLink state="unknown" words={t('chain.link.assumes')} />
            <TargetRoleNode arn={target} />
          </li>
        ) : null}
      </ol>
    </div>
  );
}

/** The association, with what is out of the ordinary about it. */
function AssociationNode(props: { association: Reading<Association> }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const kind = t('chain.association');
  const association = valueOf(props.association);
  if (!association) {
    const unread = props.association.state === 'unread';
    return (
      <ChainNode
        kind={kind}
        icon={RiLinksLine}
        name={unread ? t('chain.notRead') : t('chain.none')}
        state={unread ? 'unread' : 'missing'}
      />
    );
  }
  const notes = [
    association.disableSessionTags ? t('chain.sessionTagsOff') : undefined,
    association.sessionPolicy ? t('chain.sessionPolicy') : undefined,
    association.ownerArn ? t('chain.ownedByAddon') : undefined,
  ].filter(note => note !== undefined);
  return (
    <ChainNode
      kind={kind}
      icon={RiLinksLine}
      name={association.id}
      isId
      detail={
        association.createdAt
          ? t('chain.since', { date: <DateText at={association.createdAt} /> })
          : undefined
      }
    >
      {notes.length > 0 ? (
        <Wrap>
          {notes.map(note => (
            <Pill key={note} tone="neutral">
              {note}
            </Pill>
          ))}
        </Wrap>
      ) : undefined}
    </ChainNode>
  );
}

/** The role; where there is none to show, why. */
function RoleNode(props: {
  role: Reading<Role>;
  name: string | undefined;
  status: AccessStatus;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { name, status } = props;
  const role = valueOf(props.role);
  const common = { kind: t('chain.role'), icon: RiShieldKeyholeLine };
  if (role) {
    return (
      <ChainNode
        {...common}
        name={role.name}
        detail={t('chain.inAccount', { account: accountOf(role.arn) })}
      />
    );
  }
  if (status === 'role-gone' || status === 'no-association') {
    return (
      <ChainNode
        {...common}
        name={name ?? t('chain.noRole')}
        detail={name ? t('chain.roleGone') : undefined}
        state="missing"
      />
    );
  }
  return (
    <ChainNode
      {...common}
      name={name ?? t('chain.notRead')}
      detail={name ? t('chain.notRead') : undefined}
      state="unread"
    />
  );
}

/** The role that the first goes on to assume. It is named by the association and not read. */
function TargetRoleNode(props: { arn: string }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <ChainNode
      kind={t('chain.targetRole')}
      icon={RiShareForwardLine}
      name={lastSegment(props.arn)}
      detail={t('chain.inAccountUnread', { account: accountOf(props.arn) })}
    />
  );
}
