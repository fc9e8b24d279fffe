import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { podIdentityAccessReadPermission } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';

/** Whom to ask for permission to see the AWS access of an entity. */
export function WhomToAsk(props: { entity: Entity }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const owners = getEntityRelations(props.entity, RELATION_OWNED_BY);
  const permission = <code>{podIdentityAccessReadPermission.name}</code>;
  return (
    <>
      {owners.length > 0
        ? t('tab.forbidden.withOwner', {
            owner: <EntityRefLinks entityRefs={owners} defaultKind="group" />,
            permission,
          })
        : t('tab.forbidden.withoutOwner', { permission })}
    </>
  );
}
