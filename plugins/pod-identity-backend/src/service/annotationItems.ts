import type { Entity } from '@backstage/catalog-model';
import {
  parseAnnotation,
  POD_IDENTITY_ANNOTATION,
  type AnnotationItem,
} from 'backstage-plugin-pod-identity-common';

/** The service accounts that an entity names; none where it has no annotation. */
export function annotationItems({ metadata }: Entity): AnnotationItem[] {
  const annotation = metadata.annotations?.[POD_IDENTITY_ANNOTATION];
  return annotation === undefined ? [] : parseAnnotation(annotation);
}
