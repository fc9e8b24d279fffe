import { AwsError } from '../../wire/types';

/** The refusal of what is not imitated: an operation, or what is said by `detail`, such as `with Range`. */
export function notImplemented(
  { service, operation }: { service: string; operation: string },
  detail?: string,
): AwsError {
  const what = `${service}:${operation}`;
  return new AwsError(
    'NotImplemented',
    `local-aws does not implement ${detail ? `${what} ${detail}` : what}`,
    { status: 501 },
  );
}
