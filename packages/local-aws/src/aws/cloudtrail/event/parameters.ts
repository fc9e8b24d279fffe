import type { TrailRules } from '../../module';

const HIDDEN = 'HIDDEN_DUE_TO_SECURITY_REASONS';
/** Left out altogether. */
const OMITTED = new Set(['WebIdentityToken', 'SecretAccessKey']);

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function convert(rules: TrailRules, value: unknown): unknown {
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (value instanceof Uint8Array) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map(item => convert(rules, item));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !OMITTED.has(name))
      .map(([name, member]) => [
        rules.memberName?.(name) ?? lowered(name),
        name === 'token' && typeof member === 'string'
          ? HIDDEN
          : convert(rules, member),
      ]),
  );
}

/** Input or output of a call as CloudTrail shows it: without what is secret, and `null` where there is nothing. */
export function parameters(rules: TrailRules, value: object): object | null {
  const converted = convert(rules, value) as Record<string, unknown>;
  const isEmpty = Object.values(converted).every(each => each === undefined);
  return isEmpty ? null : converted;
}
