import { tagKeys } from '../../platform/tags';

/** Actions that `s3:ExistingObjectTag` counts for: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
const ON_EXISTING = new Set([
  's3:GetObject',
  's3:GetObjectVersion',
  's3:GetObjectAcl',
  's3:GetObjectVersionAcl',
  's3:GetObjectTagging',
  's3:GetObjectVersionTagging',
  's3:GetObjectAttributes',
  's3:GetObjectVersionAttributes',
  's3:PutObjectTagging',
  's3:PutObjectVersionTagging',
  's3:PutObjectAcl',
  's3:PutObjectVersionAcl',
  's3:DeleteObjectTagging',
  's3:DeleteObjectVersionTagging',
]);

/** Condition keys for the tags that an object has, for the actions that look at them. */
export function existingTagKeys(
  action: string,
  tags: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return ON_EXISTING.has(action) ? tagKeys('s3:ExistingObjectTag', tags) : {};
}

/** Condition keys for the tags that a request brings. */
export function requestObjectTagKeys(
  tags: Readonly<Record<string, string>>,
): Record<string, string | string[]> {
  const keys = Object.keys(tags);
  return keys.length === 0
    ? {}
    : {
        ...tagKeys('s3:RequestObjectTag', tags),
        's3:RequestObjectTagKeys': keys,
      };
}
