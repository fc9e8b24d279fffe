import type { DecisionStep } from 'backstage-plugin-pod-identity-common';
import { askMessages } from '../messages/askMessages';

/** The layer that a text names; undefined where it names something else. */
export function layerOf(name: string): DecisionStep['layer'] | undefined {
  return Object.hasOwn(askMessages.layer, name)
    ? (name as DecisionStep['layer'])
    : undefined;
}
