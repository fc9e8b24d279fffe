import { AwsFailure } from './AwsFailure';

/** A member that AWS always answers and its SDK types as optional. Throws an AwsFailure where it is missing after all. */
export function required<T>(
  value: T | undefined,
  resource: string,
  member: string,
): T {
  if (value === undefined) {
    throw new AwsFailure({
      reason: 'failed',
      happened: `AWS described ${resource} without its ${member}.`,
      advice:
        'Try again; if it stays so, check what the endpoint in the config is.',
    });
  }
  return value;
}
