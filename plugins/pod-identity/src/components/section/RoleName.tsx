import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { accessNames } from '../../view/accessNames';
import { accessStatus } from '../../view/accessStatus';
import { Muted } from '../primitives/Muted';

/** The name of the role. That there is none is said only where that was read. */
export function RoleName(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { role } = accessNames(props.access);
  if (role) {
    return <>{role}</>;
  }
  return (
    <Muted>
      {accessStatus(props.access) === 'no-association'
        ? t('chain.noRole')
        : t('chain.roleUnknown')}
    </Muted>
  );
}
