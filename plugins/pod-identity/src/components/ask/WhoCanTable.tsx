import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import type { WhoCanItem } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { lastSegment } from '../../view/lastSegment';
import { DataTable } from '../primitives/DataTable';
import { Muted } from '../primitives/Muted';
import { Wrap } from '../primitives/Wrap';
import { OutcomePill } from './OutcomePill';

/** The service accounts that may, or perhaps may, each with the entities that name it. */
export function WhoCanTable(props: { items: readonly WhoCanItem[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <DataTable
      label={t('ask.whoCan.table')}
      columns={[
        t('ask.whoCan.serviceAccount'),
        t('ask.whoCan.entities'),
        t('ask.whoCan.outcome'),
        t('ask.whoCan.why'),
      ]}
      rows={props.items.map(item => {
        const { clusterArn, namespace, serviceAccount } = item.serviceAccount;
        return {
          key: `${clusterArn} ${namespace}/${serviceAccount}`,
          cells: [
            <Wrap key="serviceAccount">
              <strong>
                {namespace}/{serviceAccount}
              </strong>
              <Muted small>
                {t('chain.onCluster', { cluster: lastSegment(clusterArn) })}
              </Muted>
            </Wrap>,
            <EntityRefLinks key="entities" entityRefs={item.entityRefs} />,
            <OutcomePill key="outcome" outcome={item.outcome} />,
            item.sentence,
          ],
        };
      })}
    />
  );
}
