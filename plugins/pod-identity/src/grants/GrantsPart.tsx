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
import { grantMatrices } from './matrices';

/** What the role gives, one table a service, and the findings on its policies. */
export function GrantsPart(props: {
  access: ServiceAccountAccess;
  findings: readonly Finding[];
  id: string;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access, findings, id } = props;
  const { serviceAccount, cluster } = accessNames(access);
  const matrices = grantMatrices(access.grants, access.serviceTitles);
  const isOfS3Alone = matrices.every(({ service }) => service === 's3');
  return (
    <Flex direction="column" gap="3">
      <Text as="h4" variant="body-large" weight="bold">
        {t('grants.title')}
      </Text>
      {access.status === 'refused' ? (
        <Alert status="warning" icon title={t('grants.moot')} />
      ) : null}
      {matrices.length > 0 ? (
        <>
          {matrices.map((matrix, index) => (
            <Flex key={matrix.service} direction="column" gap="3">
              {isOfS3Alone ? null : (
                <Text as="h5" variant="body-medium" weight="bold">
                  {matrix.title ?? t('grants.everyService')}
                </Text>
              )}
              <GrantMatrix
                matrix={matrix}
                documents={access.documents}
                findings={findings}
                id={`${id}-grants-${index}`}
              />
            </Flex>
          ))}
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
