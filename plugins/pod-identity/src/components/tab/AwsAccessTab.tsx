import { useEntity } from '@backstage/plugin-catalog-react';
import { hasAnnotation } from '../../entity/hasAnnotation';
import { Surface } from '../primitives/Surface';
import { NoAnnotation } from '../states/NoAnnotation';
import { EntityAccessView } from './EntityAccessView';

/** The tab of an entity: its AWS access, or how to name its service accounts. */
export function AwsAccessTab() {
  const { entity } = useEntity();
  return (
    <Surface>
      {hasAnnotation(entity) ? (
        <EntityAccessView entity={entity} />
      ) : (
        <NoAnnotation entity={entity} />
      )}
    </Surface>
  );
}
