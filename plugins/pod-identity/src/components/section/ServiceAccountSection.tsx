import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card } from '@backstage/ui';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { accessNames } from '../../view/accessNames';
import { findingPlaces } from '../../view/findingPlaces';
import { sectionId } from '../../view/sectionId';
import { untoldFailures } from '../../view/untoldFailures';
import { AccessChain } from '../chain/AccessChain';
import { Documents } from '../documents/Documents';
import { FailureList } from '../findings/FailureList';
import { FindingCounts } from '../findings/FindingCounts';
import { FindingList } from '../findings/FindingList';
import { GrantsPart } from '../grants/GrantsPart';
import { OtherPermissions } from '../other/OtherPermissions';
import { Heading } from '../primitives/Heading';
import { Stack } from '../primitives/Stack';
import { Wrap } from '../primitives/Wrap';
import { RoleFacts } from '../role/RoleFacts';
import { TrustScopeView } from '../scope/TrustScopeView';
import { Headline } from './Headline';
import { StatusPill } from './StatusPill';
import styles from './ServiceAccountSection.module.css';

/** All that is known of one service account, from the sentence down to the raw documents. */
export function ServiceAccountSection(props: { access: ServiceAccountAccess }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { access } = props;
  const id = sectionId(access.annotation);
  const names = accessNames(access);
  const findings = findingPlaces(access);
  const failures = untoldFailures(access);
  const { role, trustScope } = access;
  return (
    <Card id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.body}>
        <Stack>
          <div className={styles.head}>
            <Heading level={3} id={`${id}-title`}>
              {names.serviceAccount}
              {access.serviceAccount ? (
                <>
                  {' '}
                  <span className={styles.cluster}>
                    {t('chain.onCluster', { cluster: names.cluster })}
                  </span>
                </>
              ) : null}
            </Heading>
            <Wrap>
              <StatusPill access={access} />
              <FindingCounts findings={access.findings} failures={failures} />
            </Wrap>
          </div>
          <Headline access={access} />
        </Stack>
        {access.serviceAccount ? <AccessChain access={access} /> : null}
        {failures.length > 0 || findings.chain.length > 0 ? (
          <Stack>
            <FailureList failures={failures} />
            <FindingList
              findings={findings.chain}
              label={t('findings.onChain')}
            />
          </Stack>
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
          <Stack>
            <OtherPermissions permissions={access.otherPermissions} />
            <Documents documents={access.documents} />
          </Stack>
        ) : null}
      </div>
    </Card>
  );
}
