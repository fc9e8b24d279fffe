/**
 * The messages of the plugin, for apps that translate them.
 *
 * @packageDocumentation
 */

export { podIdentityTranslationRef } from './messages/translationRef';
