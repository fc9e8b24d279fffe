/** Gives an error its code, and what its message names, for whoever words it anew: both are sent beside the message. */
export function coded<TError extends Error>(
  error: TError,
  code: string,
  params: Readonly<Record<string, string>> = {},
): TError {
  return Object.assign(error, { code, params });
}
