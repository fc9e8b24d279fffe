import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Pill } from '../ui/Pill';
import { accessNames } from '../view/names';
import { statusTone } from '../view/tone';

/** How far the service account gets, in two words. */
export function StatusPill(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { status } = props.access;
  return <Pill tone={statusTone[status]}>{t(`status.word.${status}`)}</Pill>;
}

/** The name of the role. That there is none is said only where that was read. */
export function RoleName(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { role } = accessNames(props.access);
  if (role) {
    return <>{role}</>;
  }
  return (
    <Text color="secondary">
      {props.access.status === 'no-association'
        ? t('chain.noRole')
        : t('chain.roleUnknown')}
    </Text>
  );
}
