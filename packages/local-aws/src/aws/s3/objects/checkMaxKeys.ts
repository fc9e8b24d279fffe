import { s3Error } from '../s3Errors';

/** At most 1,000 a page, whatever is asked. */
export function checkMaxKeys(asked: number | undefined): number {
  const maxKeys = asked ?? 1000;
  if (!(maxKeys >= 0)) {
    throw s3Error(
      'InvalidArgument',
      400,
      'Argument maxKeys must be an integer between 0 and 2147483647',
      { ArgumentName: 'maxKeys', ArgumentValue: String(asked) },
    );
  }
  return Math.min(maxKeys, 1000);
}
