import type { ServiceName } from '../../../wire/types';

const HIDDEN = 'HIDDEN_DUE_TO_SECURITY_REASONS';
/** Left out altogether. */
const OMITTED = new Set(['WebIdentityToken', 'SecretAccessKey']);
/** REST JSON has the names of its events already. */
const KEEPS_NAMES: ReadonlySet<ServiceName> = new Set(['eks', 'eks-auth']);

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function nameOf(service: ServiceName, name: string): string {
  if (KEEPS_NAMES.has(service)) {
    return name;
  }
  return service === 's3' && name === 'Bucket' ? 'bucketName' : lower(name);
}

function convert(service: ServiceName, value: unknown): unknown {
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (value instanceof Uint8Array) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map(item => convert(service, item));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !OMITTED.has(name))
      .map(([name, member]) => [
        nameOf(service, name),
        name === 'token' && typeof member === 'string'
          ? HIDDEN
          : convert(service, member),
      ]),
  );
}

/** Input or output of a call as CloudTrail shows it: without what is secret, and `null` where there is nothing. */
export function parameters(service: ServiceName, value: object): object | null {
  const converted = convert(service, value) as Record<string, unknown>;
  const isEmpty = Object.values(converted).every(each => each === undefined);
  return isEmpty ? null : converted;
}
