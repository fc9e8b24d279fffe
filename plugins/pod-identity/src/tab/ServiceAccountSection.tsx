import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, Flex, Text } from '@backstage/ui';
import {
  valueOf,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { AccessChain } from '../chain/AccessChain';
import { StatusPill } from '../chain/AccessStatus';
import { Documents } from '../documents/Documents';
import { FailureList } from '../findings/FailureList';
import { FindingCounts } from '../findings/FindingCounts';
import { FindingList } from '../findings/FindingList';
import { GrantsPart } from '../grants/GrantsPart';
import { OtherPermissions } from '../grants/OtherPermissions';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { RoleFacts } from '../role/RoleFacts';
import { TrustScopeView } from '../trust/TrustScopeView';
import { HeadRow } from '../ui/HeadRow';
import { Wrap } from '../ui/Wrap';
import { findingPlaces } from '../view/findings';
import { accessNames, sectionId } from '../view/names';
import styles from './ServiceAccountSection.module.css';

/** All that is known of one service account, from the sentence down to the raw documents. */
export function ServiceAccountSection(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access } = props;
  const id = sectionId(access.annotation);
  const names = accessNames(access);
  const findings = findingPlaces(access);
  const { failures, trustScope } = access;
  const role = valueOf(access.role);
  return (
    <Card id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <Flex direction="column" gap="6" p="3">
        <Flex direction="column" gap="3">
          <HeadRow>
            <Text
              as="h3"
              variant="title-x-small"
              weight="bold"
              id={`${id}-title`}
            >
              {names.serviceAccount}
              {access.serviceAccount ? (
                <>
                  {' '}
                  <span className={styles.cluster}>
                    {t('chain.onCluster', { cluster: names.cluster })}
                  </span>
                </>
              ) : null}
            </Text>
            <Wrap>
              <StatusPill access={access} />
              <FindingCounts findings={access.findings} failures={failures} />
            </Wrap>
          </HeadRow>
          <Headline access={access} />
        </Flex>
        {access.serviceAccount ? <AccessChain access={access} /> : null}
        {failures.length > 0 || findings.chain.length > 0 ? (
          <Flex direction="column" gap="3">
            <FailureList failures={failures} />
            <FindingList
              findings={findings.chain}
              label={t('findings.onChain')}
            />
          </Flex>
        ) : null}
        {role || trustScope ? (
          <div className={styles.columns}>
            {trustScope ? (
              <TrustScopeView scope={trustScope} findings={findings.trust} />
            ) : null}
            {role ? <RoleFacts role={role} findings={findings.role} /> : null}
          </div>
        ) : null}
        {role ? (
          <GrantsPart access={access} findings={findings.policies} id={id} />
        ) : null}
        {access.documents.length + access.otherPermissions.length > 0 ? (
          <Flex direction="column" gap="3">
            <OtherPermissions permissions={access.otherPermissions} />
            <Documents documents={access.documents} />
          </Flex>
        ) : null}
      </Flex>
    </Card>
  );
}

/** What is so, in one sentence; and why, where the trust policy decided. */
function Headline(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access } = props;
  const { status } = access;
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
      {access.admission ? (
        <Text as="p" color="secondary">
          {access.admission.reason}
        </Text>
      ) : null}
    </div>
  );
}
