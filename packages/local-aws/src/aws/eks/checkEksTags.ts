import type { AwsError } from '../../wire/types';

/** Tags of a request, within the limits of EKS: https://docs.aws.amazon.com/eks/latest/userguide/eks-using-tags.html */
export function checkEksTags(
  tags: Readonly<Record<string, string>> | undefined,
  refuse: (message: string) => AwsError,
): Map<string, string> {
  const result = new Map(Object.entries(tags ?? {}));
  if (result.size > 50) {
    throw refuse('A resource can have at most 50 tags.');
  }
  for (const [key, value] of result) {
    if (key.length < 1 || key.length > 128) {
      throw refuse('A tag key must have between 1 and 128 characters.');
    }
    if (value.length > 256) {
      throw refuse('A tag value must have at most 256 characters.');
    }
    if (/^aws:/i.test(key)) {
      throw refuse('Tag keys that start with "aws:" are reserved.');
    }
  }
  return result;
}
