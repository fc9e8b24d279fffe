/** `2026-01-31T23:59:59.999Z` as `20260131T235959Z`. */
function compact(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/**
 * What AWS says of a request that was signed too long ago, or will be. SDKs read the server's time out of it:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
export function skewMessage(
  signed: number,
  now: number,
  tolerance: number,
): string {
  const minutes = tolerance / 60_000;
  const [late, sign] = signed < now ? [true, '-'] : [false, '+'];
  const limit = late ? now - tolerance : now + tolerance;
  return `Signature ${late ? 'expired' : 'not yet current'}: ${compact(
    signed,
  )} is ${late ? 'now earlier' : 'still later'} than ${compact(
    limit,
  )} (${compact(now)} ${sign} ${minutes} min.)`;
}
