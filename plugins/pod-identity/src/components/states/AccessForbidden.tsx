import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { podIdentityTranslationRef } from '../../translationRef';
import { StateCard } from './StateCard';
import { WhomToAsk } from './WhomToAsk';

/** The person may not see it: whom to ask, and for what. */
export function AccessForbidden(props: { entity: Entity }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity } = props;
  return (
    <StateCard
      role="alert"
      title={t('tab.forbidden.title', { name: entity.metadata.name })}
    >
      <Text as="p">
        <WhomToAsk entity={entity} />
      </Text>
    </StateCard>
  );
}
