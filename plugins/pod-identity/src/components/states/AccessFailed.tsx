import type { Entity } from '@backstage/catalog-model';
import { errorKind } from '../../view/errorKind';
import { AccessForbidden } from './AccessForbidden';
import { AccessNotFound } from './AccessNotFound';
import { AccessUnreadable } from './AccessUnreadable';

/** Why nothing could be read; each kind says what to do. */
export function AccessFailed(props: {
  entity: Entity;
  error: Error;
  onRetry: () => void;
}) {
  const { entity, error, onRetry } = props;
  switch (errorKind(error)) {
    case 'forbidden':
      return <AccessForbidden entity={entity} />;
    case 'not-found':
      return <AccessNotFound entity={entity} />;
    default:
      return (
        <AccessUnreadable entity={entity} error={error} onRetry={onRetry} />
      );
  }
}
