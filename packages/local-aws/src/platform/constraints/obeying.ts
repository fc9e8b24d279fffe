import { AwsError } from '../../wire/types';
import type { Field } from '../../document';

/** What a check of an operation makes of a field; what it refuses is wrong in the document, in the operation's own words. */
export function obeying<T>(field: Field, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof AwsError) {
      return field.fail(error.message);
    }
    throw error;
  }
}
