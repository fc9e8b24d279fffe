import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex, Text } from '@backstage/ui';
import type {
  Finding,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { accessNames } from '../view/names';
import { FindingList } from '../findings/FindingList';
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
    <Flex direction="column" gap="3">
      <Text as="h4" variant="body-large" weight="bold">
        {t('grants.title')}
      </Text>
      {access.status === 'refused' ? (
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
          <Text as="p" variant="body-small" color="secondary">
            {t('grants.caption', { serviceAccount, cluster })}
          </Text>
        </>
      ) : (
        <Text as="p" color="secondary">
          {t('grants.none')}
        </Text>
      )}
      <FindingList findings={findings} label={t('grants.findings')} />
    </Flex>
  );
}
