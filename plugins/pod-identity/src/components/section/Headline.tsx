import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { accessNames } from '../../view/accessNames';
import { accessStatus } from '../../view/accessStatus';
import { Muted } from '../primitives/Muted';

/** What is so, in one sentence; and why, where the trust policy decided. */
export function Headline(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access } = props;
  const status = accessStatus(access);
  const { serviceAccount, cluster, role = '', target } = accessNames(access);
  const names = {
    serviceAccount: <strong>{serviceAccount}</strong>,
    cluster,
    role: <strong>{role}</strong>,
    annotation: <strong>{access.annotation}</strong>,
  };
  return (
    <div>
      <Text as="p" variant="body-large">
        {status === 'admitted' && target
          ? t('status.headline.admittedWithTarget', {
              ...names,
              target: <strong>{target}</strong>,
            })
          : t(`status.headline.${status}`, names)}
      </Text>
      {access.role && access.admission ? (
        <Muted as="p">{access.admission.reason}</Muted>
      ) : null}
    </div>
  );
}
