import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { NothingOpen } from '../options/NothingOpen';

/** Why no namespace can be chosen, and what to do. */
export function NoNamespace(props: {
  options: GrantOptions;
  owner: string | undefined;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { options, owner } = props;
  if (options.clusters.length === 0) {
    return <NothingOpen message={t('fields.placement.noCluster')} />;
  }
  return (
    <NothingOpen
      message={
        owner
          ? t('fields.placement.noNamespaceForOwner', { owner })
          : t('fields.placement.noNamespace')
      }
    />
  );
}
