/**
 * The plugin for apps of the old frontend system. It draws the same pages, and asks the same backend.
 *
 * @packageDocumentation
 */
export { podIdentityApiRef } from '../api/podIdentityApiRef';
export { podIdentityTranslationRef } from '../messages/translationRef';
export {
  EntityAwsAccessCard,
  EntityAwsAccessContent,
  isAwsAccessAvailable,
  podIdentityPlugin,
  PodIdentityAccessPickerFieldExtension,
  PodIdentityBucketPickerFieldExtension,
  PodIdentityPlacementPickerFieldExtension,
  PodIdentityTagsPickerFieldExtension,
  ServiceAccountNamePickerFieldExtension,
} from './plugin';
export type { AccessDraft } from '../fields/accessDraft';
export type { Placement } from '../fields/settlePlacement';
export type { Tags } from '../fields/tagRows';
