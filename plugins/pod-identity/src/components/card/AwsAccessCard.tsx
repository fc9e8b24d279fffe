import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Card, CardBody, CardHeader } from '@backstage/ui';
import { useEntityAccess } from '../../entity/useEntityAccess';
import { podIdentityTranslationRef } from '../../translationRef';
import { Heading } from '../primitives/Heading';
import { Surface } from '../primitives/Surface';
import { CardContent } from './CardContent';

/** The AWS access of an entity in a few lines, for its overview page. */
export function AwsAccessCard() {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity } = useEntity();
  const { access, error, refresh } = useEntityAccess(
    stringifyEntityRef(entity),
  );
  return (
    <Surface>
      <Card>
        <CardHeader>
          <Heading level={2} inCard>
            {t('card.title')}
          </Heading>
        </CardHeader>
        <CardBody>
          <CardContent access={access} error={error} onRetry={refresh} />
        </CardBody>
      </Card>
    </Surface>
  );
}
