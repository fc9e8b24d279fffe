import type { RolePolicy } from 'backstage-plugin-pod-identity-common';
import type { AwsFailure } from './AwsFailure';
import { isFailure } from './isFailure';

/** A policy, or a list of them, that could not be read. */
export interface PolicyFailure {
  /** `policy payments-s3` */
  name: string;
  failure: AwsFailure;
}

/** Policies of a role. One that could not be read is among them, without document. */
export interface PoliciesReading {
  policies: RolePolicy[];
  failures: PolicyFailure[];
}

/**
 * Reads one policy, or lists some. Where that fails, the policy stands without document: a layer that was not read
 * must never look like one that grants or limits nothing.
 */
export async function readPolicy(
  unread: RolePolicy,
  read: () => Promise<PoliciesReading>,
): Promise<PoliciesReading> {
  try {
    return await read();
  } catch (failure) {
    if (!isFailure(failure)) {
      throw failure;
    }
    return {
      policies: [unread],
      failures: [{ name: `policy ${unread.arn ?? unread.name}`, failure }],
    };
  }
}

/** Several readings as one, in order. */
export function joinReadings(readings: PoliciesReading[]): PoliciesReading {
  return {
    policies: readings.flatMap(({ policies }) => policies),
    failures: readings.flatMap(({ failures }) => failures),
  };
}
