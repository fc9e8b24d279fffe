import type { Entity } from '@backstage/catalog-model';
import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';

/** Whether an entity names service accounts. */
export function hasAnnotation(entity: Entity): boolean {
  return entity.metadata.annotations?.[POD_IDENTITY_ANNOTATION] !== undefined;
}
