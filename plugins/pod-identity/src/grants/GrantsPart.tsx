import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type {
  Finding,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { accessNames } from '../view/names';
import { accessStatus } from '../view/accessStatus';
import { FindingList } from '../findings/FindingList';
import { Heading } from '../ui/Heading';
import { Muted } from '../ui/Muted';
import { Stack } from '../ui/Stack';
import { GrantMatrix } from './GrantMatrix';

/** What the role gives in S3, and the findings on its policies. */
export function GrantsPart(props: {
  access: ServiceAccountAccess;
  findings: readonly Finding[];
  id: string;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access, findings, id } = props;
  const { serviceAccount, cluster } = accessNames(access);
  return (
    <Stack>
      <Heading level={4}>{t('grants.title')}</Heading>
      {accessStatus(access) === 'refused' ? (
        <Alert status="warning" icon title={t('grants.moot')} />
      ) : null}
      {access.grants.length > 0 ? (
        <>
          <GrantMatrix
            grants={access.grants}
            documents={access.documents}
            findings={findings}
            id={`${id}-grants`}
          />
          <Muted as="p" small>
            {t('grants.caption', { serviceAccount, cluster })}
          </Muted>
        </>
      ) : (
        <Muted as="p">{t('grants.none')}</Muted>
      )}
      <FindingList findings={findings} label={t('grants.findings')} />
    </Stack>
  );
}
