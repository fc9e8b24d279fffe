/** Condition keys of a listing. A parameter that the request leaves out is an absent key. */
export function listKeys(input: {
  Prefix?: string;
  Delimiter?: string;
  MaxKeys?: number;
}): Record<string, string> {
  return {
    ...(input.Prefix === undefined ? {} : { 's3:prefix': input.Prefix }),
    ...(input.Delimiter === undefined
      ? {}
      : { 's3:delimiter': input.Delimiter }),
    ...(input.MaxKeys === undefined
      ? {}
      : { 's3:max-keys': String(input.MaxKeys) }),
  };
}
