import type { AwsError } from '../../wire/types';

/** How a call ended. */
export type Outcome = { output: object } | { error: AwsError };
