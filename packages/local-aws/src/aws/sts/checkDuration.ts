import { checkNumber, validationError } from '../../platform/constraints';
import type { RoleRecord } from '../../platform/identity';
import type { Caller } from '../../platform/types';

const CHAINED_SECONDS = 3600;

/** How long a session may last: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function checkDuration(
  caller: Caller,
  role: RoleRecord,
  asked: number | undefined,
): number {
  const seconds = checkNumber('durationSeconds', asked ?? 3600, {
    min: 900,
    max: 43200,
  });
  const found = `Value '${seconds}' at 'durationSeconds'`;
  if (caller.kind === 'session' && seconds > CHAINED_SECONDS) {
    throw validationError(
      found,
      '',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  if (seconds > role.maxSessionDuration) {
    throw validationError(
      found,
      '',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  return seconds;
}
