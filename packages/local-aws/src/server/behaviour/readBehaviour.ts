import type { Field } from '../../document/document';
import type { BehaviourOptions, Latency, Limits, RateLimit } from './Behaviour';
import { checkCallPattern } from './callPattern';

// setTimeout takes no more.
const MAX_MS = 2 ** 31 - 1;

function milliseconds(field: Field): number {
  return field.number({ min: 0, max: MAX_MS });
}

function readPropagation(
  field: Field,
): NonNullable<BehaviourOptions['propagation']> {
  const { roleMs, associationDeleteMs } = field.members(
    'roleMs',
    'associationDeleteMs',
  );
  return {
    ...(roleMs.absent ? {} : { roleMs: milliseconds(roleMs) }),
    ...(associationDeleteMs.absent
      ? {}
      : { associationDeleteMs: milliseconds(associationDeleteMs) }),
  };
}

function readTime(field: Field): Latency[string] {
  if (typeof field.value === 'number') {
    return milliseconds(field);
  }
  const { min, max } = field.members('min', 'max');
  const bounds = { min: milliseconds(min), max: milliseconds(max) };
  if (bounds.max < bounds.min) {
    max.fail('must not be less than min');
  }
  return bounds;
}

function readLimit(field: Field): RateLimit {
  const { perSecond, burst } = field.members('perSecond', 'burst');
  return {
    // Less than one an hour is no limit that anybody means.
    perSecond: perSecond.number({ min: 1 / 3600 }),
    ...(burst.absent ? {} : { burst: burst.number({ min: 1 }) }),
  };
}

function byPattern<T>(
  field: Field,
  read: (field: Field) => T,
): Record<string, T> {
  return Object.fromEntries(
    field
      .entries()
      .map(([pattern, value]) => [
        checkCallPattern(pattern, value),
        read(value),
      ]),
  );
}

/** Reads parts of the behaviour. @throws DocumentError */
export function readBehaviour(document: Field): BehaviourOptions {
  const { propagation, latency, limits } = document.members(
    'propagation',
    'latency',
    'limits',
  );
  return {
    propagation: propagation.optional(readPropagation),
    latency: latency.optional(field => byPattern(field, readTime)),
    limits: limits.optional((field): Limits => byPattern(field, readLimit)),
  };
}
