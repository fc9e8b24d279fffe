import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useEntityAccess } from '../../entity/useEntityAccess';
import { AccessFailed } from '../states/AccessFailed';
import { AccessLoading } from '../states/AccessLoading';
import { AccessRead } from './AccessRead';

/** Reads the access of an entity and shows it, or how far that got. */
export function EntityAccessView(props: { entity: Entity }) {
  const { entity } = props;
  const { access, error, isReading, refresh } = useEntityAccess(
    stringifyEntityRef(entity),
  );
  if (access) {
    return (
      <AccessRead
        entity={entity}
        access={access}
        refreshError={error}
        isReading={isReading}
        onRefresh={refresh}
      />
    );
  }
  if (error) {
    return <AccessFailed entity={entity} error={error} onRetry={refresh} />;
  }
  return <AccessLoading />;
}
