import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiShieldKeyholeLine } from '@remixicon/react';
import type { Role } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import type { AccessStatus } from '../../view/accessStatus';
import { accountOf } from '../../view/accountOf';
import { ChainNode } from './ChainNode';

/** The role; where there is none to show, why. */
export function RoleNode(props: {
  role: Role | undefined;
  name: string | undefined;
  status: AccessStatus;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { role, name, status } = props;
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
