import type { NamedPolicy, PolicyLayer } from 'iam-policy';
import type { PolicyReading } from './PolicyReading';

/** Policies as a layer of an evaluation: unread where one of them is, for it may allow or deny anything. */
export function policyLayer(readings: readonly PolicyReading[]): PolicyLayer {
  const unread = readings.find(({ document }) => !document);
  return unread
    ? { state: 'unread', reason: `The policy ${unread.ref.name} was not read.` }
    : { state: 'read', policies: readings.flatMap(namedPolicy) };
}

/** A policy with its name; none where it was not read. */
export function namedPolicy({
  ref: { name, arn },
  document,
}: PolicyReading): NamedPolicy[] {
  return document ? [{ name, ...(arn && { arn }), document }] : [];
}
