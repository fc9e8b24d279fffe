import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { podIdentityAccessReadPermission } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { StateCard } from './StateCard';

/** The person may not see it: whom to ask, and for what. */
export function AccessForbidden(props: { entity: Entity }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity } = props;
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  const permission = <code>{podIdentityAccessReadPermission.name}</code>;
  return (
    <StateCard
      role="alert"
      title={t('tab.forbidden.title', { name: entity.metadata.name })}
    >
      <Text as="p">
        {owners.length > 0
          ? t('tab.forbidden.withOwner', {
              owner: <EntityRefLinks entityRefs={owners} defaultKind="group" />,
              permission,
            })
          : t('tab.forbidden.withoutOwner', { permission })}
      </Text>
    </StateCard>
  );
}
