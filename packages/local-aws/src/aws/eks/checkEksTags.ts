import type { AwsError } from '../../wire/types';

type Refuse = (message: string) => AwsError;

function checkKey(key: string, refuse: Refuse): void {
  if (key.length < 1 || key.length > 128) {
    throw refuse('A tag key must have between 1 and 128 characters.');
  }
}

/** Keys of tags that are to be taken away: https://docs.aws.amazon.com/eks/latest/APIReference/API_UntagResource.html */
export function checkEksTagKeys(
  keys: readonly string[] = [],
  refuse: Refuse,
): readonly string[] {
  if (keys.length < 1 || keys.length > 50) {
    throw refuse('A request must name between 1 and 50 tag keys.');
  }
  keys.forEach(key => checkKey(key, refuse));
  return keys;
}

/** Tags of a request, within the limits of EKS: https://docs.aws.amazon.com/eks/latest/userguide/eks-using-tags.html */
export function checkEksTags(
  tags: Readonly<Record<string, string>> | undefined,
  refuse: Refuse,
): Map<string, string> {
  const result = new Map(Object.entries(tags ?? {}));
  if (result.size > 50) {
    throw refuse('A resource can have at most 50 tags.');
  }
  for (const [key, value] of result) {
    checkKey(key, refuse);
    if (value.length > 256) {
      throw refuse('A tag value must have at most 256 characters.');
    }
    if (/^aws:/i.test(key)) {
      throw refuse('Tag keys that start with "aws:" are reserved.');
    }
  }
  return result;
}
