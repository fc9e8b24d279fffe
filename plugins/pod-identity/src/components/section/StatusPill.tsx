import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { accessStatus } from '../../view/accessStatus';
import { statusTone } from '../../view/tone';
import { Pill } from '../primitives/Pill';

/** How far the service account gets, in two words. */
export function StatusPill(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const status = accessStatus(props.access);
  return <Pill tone={statusTone[status]}>{t(`status.word.${status}`)}</Pill>;
}
